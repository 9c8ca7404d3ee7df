import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { PolicyEntity } from './policy.entity.js';
import { ThemeEntity } from './theme.entity.js';

/** A theme that a policy is sorted under. */
@Entity('policy_theme')
export class PolicyThemeEntity {
  @PrimaryColumn({ type: 'varchar' })
  policyId: string;

  @ManyToOne(() => PolicyEntity)
  @JoinColumn({ name: 'policyId' })
  policy?: PolicyEntity;

  @Index()
  @PrimaryColumn({ type: 'varchar' })
  themeId: string;

  @ManyToOne(() => ThemeEntity)
  @JoinColumn({ name: 'themeId' })
  theme?: ThemeEntity;
}
