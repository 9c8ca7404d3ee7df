import { render } from 'preact';
import { readLanguage } from '../lib/language.js';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/fonts.css';
import { Start } from './start.js';
import './frame.css';
import './page.css';
import './item.css';
import './form.css';

const root = document.getElementById('app');
const language = readLanguage(new URLSearchParams(location.search).get('lang'));
document.documentElement.lang = language;
if (root) {
  render(<Start language={language} />, root);
  // From now on what can be pressed does what it says.
  root.dataset.live = '';
}
