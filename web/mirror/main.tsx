import { render } from 'preact';
import '../styles/tokens.css';
import { readLanguage } from '../lib/language.js';
import { Ask } from './ask.js';
import type { AskData } from './ask-data.js';
import './mirror.css';

const root = document.getElementById('ask');
const data = document.getElementById('data')?.textContent;
if (root && data) {
  const address = new URLSearchParams(location.search);
  const language = readLanguage(address.get('lang'));
  document.documentElement.lang = language;
  root.textContent = '';
  render(<Ask data={JSON.parse(data) as AskData} language={language} first={address} />, root);
}
