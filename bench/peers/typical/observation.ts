import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

export enum Measure {
  BASELINE = 'BASELINE',
  TARGET = 'TARGET',
  ACTUAL = 'ACTUAL',
}
registerEnumType(Measure, { name: 'Measure' });

@ObjectType()
@Entity('observation')
export class Observation {
  @Field(() => ID)
  @PrimaryColumn({ type: 'varchar' })
  id: string;

  @Field(() => Measure)
  @Column({ type: 'varchar' })
  measure: Measure;

  @Field(() => Int, { nullable: true })
  @Column({ type: 'integer', nullable: true })
  year: number | null;

  @Field(() => Float, { nullable: true })
  @Column({ type: 'double precision', nullable: true })
  value: number | null;

  @Field(() => String)
  @Column({ type: 'varchar' })
  unit: string;

  @Field(() => String, { nullable: true })
  @Column({ type: 'varchar', nullable: true })
  missing: string | null;

  @Column({ type: 'varchar' })
  periodType: string;

  @Column({ type: 'varchar', nullable: true })
  kpiId: string | null;

  @Column({ type: 'varchar', nullable: true })
  statisticId: string | null;

  @Column({ type: 'integer' })
  position: number;
}

@Entity('source_document')
export class SourceDocument {
  @PrimaryColumn({ type: 'varchar' })
  id: string;

  @Column({ type: 'varchar', nullable: true })
  knownThrough: string | null;
}

@ObjectType()
@Entity('evidence')
export class Evidence {
  @PrimaryColumn({ type: 'varchar' })
  id: string;

  @Field(() => String)
  @Column({ type: 'varchar' })
  quote: string;

  @Field(() => Int, { nullable: true })
  @Column({ type: 'integer', nullable: true })
  startLine: number | null;

  @Column({ type: 'varchar' })
  subjectId: string;

  @ManyToOne(() => SourceDocument)
  @JoinColumn({ name: 'documentId' })
  document: Relation<SourceDocument>;

  @Column({ type: 'integer' })
  position: number;
}
