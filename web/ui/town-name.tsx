import './town-colour.css';
import { townColourNumber } from './town-colour.js';

interface Props {
  children: string;
  /** Which of the towns it is: its colour is the same in chart, table and card. */
  at: number;
}

/** The name of a town beside the mark of its colour. */
export function TownName({ children, at }: Props) {
  return (
    <span class="town-name" data-colour={townColourNumber(at)}>
      {children}
    </span>
  );
}
