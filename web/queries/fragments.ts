// Written by `npm run web:types` from schema/; not by hand.
export const Cited = `fragment Cited on Evidence {
  field
  quote
  startLine
  endLine
  reading
  note
  document {
    id
    title
    titleEn
  }
}`;

export const Town = `fragment Town on Municipality {
  code
  name
  nameEn
}`;

export const Next = `fragment Next on PageInfo {
  hasNextPage
  endCursor
}`;

export const Counted = `fragment Counted on GroupCounts {
  groupCount
  groups {
    key
    label
    labelEn
    count
  }
}`;

export const Shown = `fragment Shown on Observation {
  id
  raw
  year
  missing
}`;

export const Share = `fragment Share on AttainmentShare {
  value
  name(language: $language)
  reasonCode
  missing
  formula(language: $language)
}`;

export const Attained = `fragment Attained on Kpi {
  attainment {
    method
    reached
    reachedReasonCode
    reachedReason(language: $language)
    reasonCode
    missing
    reason(language: $language)
    formula(language: $language)
    note(language: $language)
    readings {
      reading
      words(language: $language)
      formula(language: $language)
    }
    progressFromBaseline {
      ...Share
    }
    actualOverTarget {
      ...Share
    }
    baseline {
      ...Shown
    }
    target {
      ...Shown
    }
    actual {
      ...Shown
      value
      unit
      statistic {
        publisher
        publisherEn
        dataset
        datasetEn
      }
    }
    reportedProgress {
      raw
      year
    }
  }
  attainments {
    reached
    reachedReasonCode
    readings {
      words(language: $language)
    }
    missing
    target {
      ...Shown
    }
  }
}`;

export const PlanLine = `fragment PlanLine on Plan {
  id
  name
  nameEn
  kind
  issuer
  status
  period {
    raw
    startFiscalYear
    endFiscalYear
  }
  follows {
    id
    name
    nameEn
  }
  precedes {
    id
    name
    nameEn
  }
  evidence {
    ...Cited
  }
}`;

export const Branch = `fragment Branch on Policy {
  id
  code
  title
  titleEn
  levelLabel
  status
  priority
  isReprint
  leadDepartments
  parent {
    id
    code
    title
    titleEn
    levelLabel
  }
}`;

export const Agreement = `fragment Agreement on Partnership {
  id
  name
  nameEn
  kind
  status
  statusAsOf
  date
  dateRaw
  partners
  partnerMunicipalities {
    ...Town
  }
  evidence {
    ...Cited
  }
}`;
