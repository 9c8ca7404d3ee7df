import { Column, Entity } from 'typeorm';
import { Listed } from './listed.js';

/** A statistic or definition by name that figures of many towns are taken from. */
@Entity('definition_source')
export class DefinitionSourceEntity extends Listed {
  @Column({ type: 'varchar' })
  name: string;

  @Column({ type: 'varchar' })
  nameEn: string;

  @Column({ type: 'varchar' })
  publisher: string;

  @Column({ type: 'text' })
  definition: string;

  @Column({ type: 'text' })
  definitionEn: string;
}
