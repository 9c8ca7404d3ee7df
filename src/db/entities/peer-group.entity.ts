import { Column, Entity } from 'typeorm';
import { Listed } from './listed.js';

/** The group of like municipalities (類似団体) that one is in in a fiscal year, and where that is printed. */
export interface GroupOfYear {
  year: number;
  /** 都市Ⅰ－２, folded in width: 都市I-2. */
  group: string;
  /** As printed. */
  raw: string;
  documentId: string;
  sheet: string | null;
  columnHead: string | null;
  row: number;
}

/** The groups that a municipality is in; `id` is its code. */
@Entity('peer_group')
export class PeerGroupEntity extends Listed {
  /** By year. */
  @Column({ type: 'simple-json' })
  groups: GroupOfYear[];
}
