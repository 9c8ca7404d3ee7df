import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import type { MunicipalityKind } from '../../domain/vocabulary.js';
import { CHECKED_BEFORE } from './checked-before.js';
import { Listed } from './listed.js';
import { PrefectureEntity } from './prefecture.entity.js';

/** `id` is the 6-digit 全国地方公共団体コード. */
@Entity('municipality')
export class MunicipalityEntity extends Listed {
  @Column({ type: 'varchar' })
  name: string;

  @Column({ type: 'varchar' })
  nameKana: string;

  @Column({ type: 'varchar' })
  nameEn: string;

  @Column({ type: 'varchar' })
  kind: MunicipalityKind;

  @Index()
  @Column({ type: 'varchar' })
  prefectureCode: string;

  @ManyToOne(() => PrefectureEntity, CHECKED_BEFORE)
  @JoinColumn({ name: 'prefectureCode' })
  prefecture?: PrefectureEntity;

  /** Names folded for comparison with typed text: see `foldName`. */
  @Column({ type: 'text' })
  searchText: string;
}
