import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('prefecture')
export class PrefectureEntity {
  /** JIS X 0401, two digits. */
  @PrimaryColumn({ type: 'varchar' })
  code: string;

  @Column({ type: 'varchar' })
  name: string;

  @Column({ type: 'varchar' })
  nameEn: string;
}
