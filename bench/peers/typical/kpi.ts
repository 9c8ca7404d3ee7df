import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('indicator')
export class Indicator {
  @PrimaryColumn({ type: 'varchar' })
  id: string;

  @Column({ type: 'varchar' })
  unit: string;

  @Column({ type: 'simple-json' })
  relatedIds: string[];
}

@ObjectType()
@Entity('kpi')
export class Kpi {
  @Field(() => ID)
  @PrimaryColumn({ type: 'varchar' })
  id: string;

  @Field(() => String)
  @Column({ type: 'varchar' })
  name: string;

  @Field(() => String)
  @Column({ type: 'varchar' })
  unit: string;

  @Column({ type: 'integer' })
  position: number;

  @Column({ type: 'varchar' })
  municipalityCode: string;

  @Column({ type: 'varchar' })
  indicatorId: string;

  @Column({ type: 'varchar' })
  match: string;
}

@ObjectType()
@Entity('statistic_series')
export class StatisticSeries {
  @Field(() => ID)
  @PrimaryColumn({ type: 'varchar' })
  id: string;

  @Field(() => String)
  @Column({ name: 'label', type: 'varchar' })
  name: string;

  @Column({ type: 'integer' })
  position: number;

  @Column({ type: 'varchar' })
  municipalityCode: string;

  @Column({ type: 'varchar' })
  indicatorId: string;

  @Column({ type: 'varchar' })
  match: string;
}
