/**
 * Pages that are stored a quarter turned and shown upright, as programs store wide sheets: each page is
 * written anew at the end of the file, with what turns its content, as the format has it for changes.
 */
export function turnPages(pdf: Buffer): Buffer {
  const text = pdf.toString('latin1');
  const size = Number(/\/Size (\d+)/.exec(text)?.[1]);
  const trailer = /\/Root \d+ 0 R/.exec(text)?.[0] ?? '';
  const before = /startxref\s+(\d+)/.exec(text)?.[1] ?? '';
  let added = '\n';
  const places: [number, number][] = [];
  const write = (number: number, object: string) => {
    places.push([number, text.length + added.length]);
    added += `${number} 0 obj\n${object}\nendobj\n`;
  };
  let turn = size;
  for (const [, number, page = ''] of text.matchAll(
    /(\d+) 0 obj\n(<<\/Type \/Page\n[\s\S]*?)\nendobj/g,
  )) {
    const [, width = '', height = ''] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(page) ?? [];
    const matrix = `0 1 -1 0 ${height} 0 cm\n`;
    write(turn, `<</Length ${matrix.length}>>\nstream\n${matrix}endstream`);
    const turned = page
      .replace(/\/MediaBox \[[^\]]*\]/, `/MediaBox [0 0 ${height} ${width}]\n/Rotate 90`)
      .replace(/\/Contents (\d+ 0 R)/, `/Contents [${turn} 0 R $1]`);
    write(Number(number), turned);
    turn += 1;
  }
  const lines = places.map(
    ([number, place]) => `${number} 1\n${String(place).padStart(10, '0')} 00000 n \n`,
  );
  const end = `xref\n${lines.join('')}trailer\n<</Size ${turn}\n${trailer}\n/Prev ${before}>>\nstartxref\n${text.length + added.length}\n%%EOF\n`;
  return Buffer.from(text + added + end, 'latin1');
}
