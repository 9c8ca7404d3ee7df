import { expect, test } from '@jest/globals';
import { liftStyles } from '../../web/server/lift-styles.js';

test('each style attribute becomes a rule, once', () => {
  const html =
    '<i style="left:5%;width:10%"></i><b style="left:5%;width:10%"></b><p style="top:0"></p>';
  expect(liftStyles(html)).toEqual({
    body: '<i data-style="0"></i><b data-style="0"></b><p data-style="1"></p>',
    styles: '#app [data-style="0"]{left:5%;width:10%}#app [data-style="1"]{top:0}',
  });
});

test('what could be more than a declaration is left out', () => {
  for (const style of ['a:b}body{c:d', '</style><script>', 'background:url(&quot;x&quot;)'])
    expect(liftStyles(`<i style="${style}"></i>`)).toEqual({ body: '<i></i>', styles: '' });
});
