import { Column, Entity } from 'typeorm';
import { Listed } from './listed.js';

/** How many records a theme has. */
export interface ThemeCounts {
  indicators: number;
  kpis: number;
  statistics: number;
  observations: number;
  policies: number;
}

/** A subject that indicators and policies are sorted under. */
@Entity('theme')
export class ThemeEntity extends Listed {
  @Column({ type: 'varchar' })
  name: string;

  @Column({ type: 'varchar' })
  nameEn: string;

  /** Counted when the release is made. */
  @Column({ type: 'simple-json' })
  counts: ThemeCounts;
}
