/** A name for what is cited that BibTeX and file systems take: letters, digits, dots and hyphens. */
export const referenceKey = (release: string, id: string): string =>
  `machikurabe-${release.slice(0, 8)}-${id.replaceAll(/[^A-Za-z0-9.]+/g, '-')}`;
