import { Arg, Ctx, FieldResolver, Float, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Language } from '../../domain/vocabulary.js';
import type { Context } from '../context.js';
import { languageArg } from '../language.js';
import {
  type FoundPeers,
  PeerBasis,
  peersAsked,
  type PeerTown as Town,
} from '../municipalities/find-peers.js';
import { figuresOf, gapsOf } from '../municipalities/peer-table.js';
import { Observation } from '../observations/observation.type.js';
import { PeerGap, Peers, PeerTown } from './peer.type.js';
import { PeerReason, peerNote, peerReason } from './peer-words.js';

@Resolver(() => Peers)
export class PeersResolver {
  @Query(() => Peers, {
    description:
      'The towns most like one, by population, ageing and fiscal capacity; `compare(among: { peersOf })` compares them. A town that is not known is the error UNKNOWN_MUNICIPALITY with the nearest names.',
  })
  peers(
    @Ctx() context: Context,
    @Arg('of', () => ID, { description: 'The town: its code, or a name in any spelling.' })
    of: string,
    @Arg('by', () => PeerBasis, {
      defaultValue: 'NEAREST',
      description: 'By what they are like it.',
    })
    by: PeerBasis,
    @Arg('year', () => Int, {
      nullable: true,
      description:
        'By GROUP: the fiscal year of the group; without it the newest that is known of the town. Else the fiscal year of the 財政力指数; the census is the newest in it or at most five years before. Without it: the newest of which at least half as many towns have all three figures as of any.',
    })
    year: number | null,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many, 1 to 100.' })
    first: number,
  ): Promise<FoundPeers> {
    return peersAsked(context, 'of', { of, by, year, first });
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'The fiscal year of the 財政力指数; null exactly where `reason` is NO_YEAR.',
  })
  fiscalYear(@Root() { years }: FoundPeers): number | null {
    return years?.fiscalYear ?? null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'The year of the census; null exactly where `reason` is NO_YEAR.',
  })
  censusYear(@Root() { years }: FoundPeers): number | null {
    return years?.census ?? null;
  }

  @FieldResolver(() => PeerReason, {
    nullable: true,
    description: 'Why there are none; null where there are.',
  })
  reason(@Root() found: FoundPeers): PeerReason | null {
    return peerReason(found);
  }

  @FieldResolver(() => String, {
    description: 'How they were found, or why there are none, in words.',
  })
  note(
    @Root() found: FoundPeers,
    @Arg('language', () => Language, languageArg) language: Language,
  ): string {
    return peerNote(found, language);
  }

  @FieldResolver(() => Int, {
    description: 'How many other towns lack a figure and could not be chosen.',
  })
  lackingCount(@Root() { lacking }: FoundPeers): number {
    return lacking.length;
  }

  @FieldResolver(() => [PeerTown], {
    description: 'The other towns that lack a figure, by code, with their `gaps`.',
  })
  lacking(
    @Root() { lacking }: FoundPeers,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' })
    first: number,
  ): PeerTown[] {
    return lacking.slice(0, first);
  }
}

@Resolver(() => PeerTown)
export class PeerTownResolver {
  @FieldResolver(() => Observation, {
    nullable: true,
    description: '人口 of the census, as printed; null where nothing is (`gaps`).',
  })
  population(@Root() { figures }: Town): Observation | null {
    return figures.POPULATION;
  }

  @FieldResolver(() => Observation, {
    nullable: true,
    description: '65歳以上人口 of the census, as printed; null where nothing is (`gaps`).',
  })
  olderResidents(@Root() { figures }: Town): Observation | null {
    return figures.OLDER_RESIDENTS;
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description:
      'Residents of 65 or older in % of the population, to two decimals; null where the town has `gaps`.',
  })
  olderShare(@Root() { figures }: Town): number | null {
    const known = figuresOf(figures);
    return known && Math.round((known.older / known.population) * 10_000) / 100;
  }

  @FieldResolver(() => Observation, {
    nullable: true,
    description: '財政力指数 of the fiscal year, as printed; null where nothing is (`gaps`).',
  })
  fiscalCapacity(@Root() { figures }: Town): Observation | null {
    return figures.FISCAL_CAPACITY;
  }

  @FieldResolver(() => [PeerGap], {
    description: 'Which of the three it lacks, and why; none where it has all.',
  })
  gaps(@Root() { figures }: Town): PeerGap[] {
    return gapsOf(figures);
  }
}
