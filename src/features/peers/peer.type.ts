import { Field, Float, Int, ObjectType } from 'type-graphql';
import { MissingReason } from '../../domain/vocabulary.js';
import { describeEnum } from '../enums.js';
import { PeerBasis } from '../municipalities/find-peers.js';
import { Municipality } from '../municipalities/municipality.type.js';
import { PeerMeasure } from '../municipalities/peer-table.js';

describeEnum(PeerMeasure, 'PeerMeasure', 'What towns are held against each other by.', {
  POPULATION: '国勢調査の人口.',
  OLDER_RESIDENTS: 'How many of them are 65 or older: the share is compared.',
  FISCAL_CAPACITY: '財政力指数.',
});

@ObjectType({ description: 'A figure that a town lacks, and why.' })
export class PeerGap {
  @Field(() => PeerMeasure, { description: 'What it is of.' })
  measure: PeerMeasure;

  @Field(() => MissingReason, {
    description:
      'Why it is missing: as printed; NOT_IN_SOURCE where no statistic that we read prints it.',
  })
  reason: MissingReason;
}

@ObjectType({ description: 'A town, with the official figures that it is held against others by.' })
export class PeerTown {
  @Field(() => Municipality, { description: 'The town.' })
  municipality: Municipality;

  @Field(() => Float, {
    nullable: true,
    description:
      'How far it is from the town whose peers these are, in standard deviations: 0 for a town that is alike in all. Null exactly where one of the two has `gaps`; by GROUP those follow the others, by code.',
  })
  distance: number | null;
}

@ObjectType({
  description:
    'The towns most like one. The distance is √(Δ₁² + Δ₂² + Δ₃²): the differences of the logarithm of the population, of the share of residents of 65 or older and of the 財政力指数, each divided by its standard deviation over all towns that have all three. It is the same from both sides.',
})
export class Peers {
  @Field(() => PeerBasis, { description: 'By what they are like it, as asked for.' })
  by: PeerBasis;

  @Field(() => PeerTown, { description: 'The town whose peers they are, with its own figures.' })
  town: PeerTown;

  @Field(() => [PeerTown], {
    description: 'The nearest first; those equally near by code. None where `reason` is not null.',
  })
  peers: PeerTown[];

  @Field(() => Int, {
    description:
      'How many towns they are chosen from: the other towns that have all three figures of these years; by GROUP the other members of the group.',
  })
  candidates: number;
}
