import type { Plugin } from 'vite';

/**
 * Fails a build in which files of code need each other in a circle: what one of them makes of another's values it would
 * make before these are there, and a query would go out without its text.
 */
export const noCircles = (): Plugin => ({
  name: 'no-circles',
  apply: 'build',
  generateBundle(_options, bundle) {
    const importsOf = (file: string) => {
      const chunk = bundle[file];
      return chunk?.type === 'chunk' ? chunk.imports : [];
    };
    const done = new Set<string>();
    const visit = (file: string, way: readonly string[]) => {
      if (way.includes(file)) {
        const circle = [...way.slice(way.indexOf(file)), file].join(' → ');
        this.error(`These files need each other; tools/code-groups.ts parts them: ${circle}`);
      }
      if (done.has(file)) return;
      for (const imported of importsOf(file)) visit(imported, [...way, file]);
      done.add(file);
    };
    for (const file of Object.keys(bundle)) visit(file, []);
  },
});
