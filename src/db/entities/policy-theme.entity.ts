import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { CHECKED_BEFORE } from './checked-before.js';
import { PolicyEntity } from './policy.entity.js';
import { ThemeEntity } from './theme.entity.js';

/** A theme that a policy is sorted under. */
@Entity('policy_theme')
export class PolicyThemeEntity {
  @PrimaryColumn({ type: 'varchar' })
  policyId: string;

  @ManyToOne(() => PolicyEntity, CHECKED_BEFORE)
  @JoinColumn({ name: 'policyId' })
  policy?: PolicyEntity;

  @Index()
  @PrimaryColumn({ type: 'varchar' })
  themeId: string;

  @ManyToOne(() => ThemeEntity, CHECKED_BEFORE)
  @JoinColumn({ name: 'themeId' })
  theme?: ThemeEntity;
}
