import { expect, test } from '@jest/globals';
import { useExplorer } from './browser.js';

const explorer = useExplorer();

test.each([390, 640])(
  'on a screen of %d pixels GraphiQL gives question and answer its whole width',
  async (width) => {
    const page = await explorer.open('/graphiql', { viewport: { width, height: 844 } });
    await page.locator('.graphiql-execute-button').click();
    const answer = page.locator('.graphiql-response');
    await answer.getByText('"data"').waitFor();
    for (const part of [answer, page.locator('.graphiql-editors')]) {
      const { width: wide, height } = (await part.boundingBox()) ?? { width: 0, height: 0 };
      expect(wide).toBeGreaterThan(width * 0.85);
      expect(height).toBeGreaterThan(200);
    }
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  },
);
