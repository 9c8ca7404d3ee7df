// For pages of others, as /embed.js: gives each frame of ours the height of what is in it.
{
  const { origin } = new URL(document.currentScript.src);
  const HIGHEST = 20_000;
  addEventListener('message', ({ data, origin: from, source }) => {
    const height = data?.machikurabeHeight;
    if (from !== origin || !(height > 0 && height < HIGHEST)) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow === source) frame.style.height = `${height}px`;
    }
  });
}
