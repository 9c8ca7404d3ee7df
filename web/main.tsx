import { hydrate, render } from 'preact';
import { App } from './app/app.js';
import { loadFonts } from './app/load-fonts.js';
import { readGiven } from './app/read-given.js';
import { loadPage } from './app/routes.js';
import { takeOverStyles } from './app/take-over-styles.js';
import './styles/tokens.css';
import './styles/base.css';
import './styles/print.css';

const root = document.getElementById('app');
if (root?.firstElementChild) {
  // What the server has rendered is taken over whole, or a reader would see it go and come again.
  await loadPage(location.pathname);
  const given = readGiven();
  takeOverStyles(root);
  hydrate(<App given={given} />, root);
  // It is of the first view alone: what is asked later is asked of what is current then.
  Object.assign(given, { answers: {}, origin: null });
} else if (root) render(<App given={readGiven()} />, root);
// From now on what can be pressed does what it says.
if (root) root.dataset.live = '';
loadFonts();
