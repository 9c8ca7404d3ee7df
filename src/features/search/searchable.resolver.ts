import { type ClassType, FieldResolver, Resolver, Root } from 'type-graphql';
import type { MunicipalityEntity } from '../../db/entities/municipality.entity.js';
import { Indicator } from '../indicators/indicator.type.js';
import { Kpi } from '../kpis/kpi.type.js';
import { Municipality } from '../municipalities/municipality.type.js';
import { Partnership } from '../partnerships/partnership.type.js';
import { Plan } from '../plans/plan.type.js';
import { Policy } from '../policies/policy.type.js';
import { SisterCity } from '../sister-cities/sister-city.type.js';
import { SourceDocument } from '../sources/source-document.type.js';

/** Labels the records of a type by the columns that they are called by. */
function labelled<T extends object>(
  Type: ClassType<T>,
  label: keyof T & string,
  labelEn: keyof T & string,
) {
  @Resolver(() => Type)
  class LabelResolver {
    @FieldResolver(() => String, { description: `Its \`${label}\`.` })
    label(@Root() row: T): string {
      return row[label] as string;
    }

    @FieldResolver(() => String, {
      nullable: true,
      description: `Its \`${labelEn}\`.`,
    })
    labelEn(@Root() row: T): string | null {
      return row[labelEn] as string | null;
    }
  }
  return LabelResolver;
}

@Resolver(() => Municipality)
class MunicipalityOfItselfResolver {
  @FieldResolver(() => Municipality, { description: 'Itself.' })
  municipality(@Root() town: MunicipalityEntity): Municipality {
    return town;
  }
}

@Resolver(() => Indicator)
class MunicipalityOfIndicatorResolver {
  @FieldResolver(() => Municipality, {
    nullable: true,
    description: 'Null: a concept is of no municipality.',
  })
  municipality(): null {
    return null;
  }
}

/** What makes the members of SearchResult Searchable. */
export const SEARCHABLE_RESOLVERS = [
  labelled(Municipality, 'name', 'nameEn'),
  MunicipalityOfItselfResolver,
  labelled(Indicator, 'name', 'nameEn'),
  MunicipalityOfIndicatorResolver,
  labelled(Plan, 'name', 'nameEn'),
  labelled(Policy, 'title', 'titleEn'),
  labelled(Kpi, 'name', 'nameEn'),
  labelled(Partnership, 'name', 'nameEn'),
  labelled(SisterCity, 'partnerName', 'partnerNameEn'),
  labelled(SourceDocument, 'title', 'titleEn'),
] as const;
