import { render } from 'preact';
import { App } from './app/app.js';
import './styles/tokens.css';
import './styles/base.css';

const root = document.getElementById('app');
if (root) render(<App />, root);
// Only where no font of the system has a character are files of this one loaded.
import('./styles/fonts.css');
