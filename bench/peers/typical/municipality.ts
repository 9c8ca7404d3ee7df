import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

@ObjectType()
@Entity('prefecture')
export class Prefecture {
  @Field(() => ID)
  @PrimaryColumn({ type: 'varchar' })
  code: string;

  @Field(() => String)
  @Column({ type: 'varchar' })
  name: string;
}

@ObjectType()
@Entity('municipality')
export class Municipality {
  @Field(() => ID)
  @PrimaryColumn({ name: 'id', type: 'varchar' })
  code: string;

  @Field(() => String)
  @Column({ type: 'varchar' })
  name: string;

  @Field(() => String)
  @Column({ type: 'varchar' })
  kind: string;

  @Column({ type: 'varchar' })
  prefectureCode: string;

  @ManyToOne(() => Prefecture)
  @JoinColumn({ name: 'prefectureCode' })
  prefecture: Relation<Prefecture>;
}
