import { Column, Entity } from 'typeorm';
import type { SearchType } from '../../domain/vocabulary.js';
import { Listed } from './listed.js';

/**
 * One record as the search sees it; all of it is derived from the other tables. The folded columns
 * are for comparison with typed text: see `foldText`.
 */
@Entity('search_entry')
export class SearchEntryEntity extends Listed {
  @Column({ type: 'varchar' })
  type: SearchType;

  /** The id of the record. */
  @Column({ type: 'varchar' })
  subjectId: string;

  /** Its name or title, in Japanese. */
  @Column({ type: 'varchar' })
  label: string;

  @Column({ type: 'varchar', nullable: true })
  labelEn: string | null;

  /** All that it is called, the label first: a line break before and behind each. */
  @Column({ type: 'text' })
  foldedLabel: string;

  /** Each line of `text`, folded. */
  @Column({ type: 'text' })
  foldedText: string;

  /** The strings to search in, as written, one a line, the label first. */
  @Column({ type: 'text' })
  text: string;
}
