-- What PostGraphile is told about the database, and the two questions that no table answers alone.

COMMENT ON TABLE evidence IS
  E'@foreignKey ("subjectId") references observation (id)|@foreignFieldName evidence';
CREATE OR REPLACE FUNCTION municipalities_by_codes(codes text[]) RETURNS SETOF municipality
LANGUAGE sql STABLE AS $$
  SELECT municipality.*
  FROM unnest(codes) WITH ORDINALITY AS asked(code, place)
  JOIN municipality ON municipality.id = asked.code
  ORDER BY asked.place
$$;

DROP FUNCTION IF EXISTS compare;
DROP TYPE IF EXISTS comparison_row;
DROP TYPE IF EXISTS comparison_cell;
CREATE TYPE comparison_cell AS (year int, measure text, value float8, missing text);
CREATE TYPE comparison_row AS (code text, town text, series text, cells comparison_cell[]);

-- The grid of a comparison: a value in the indicator's unit, or why there is none.
CREATE FUNCTION compare(
  indicator text,
  municipalities text[],
  first_year int,
  last_year int,
  measures text[] DEFAULT NULL
) RETURNS SETOF comparison_row
LANGUAGE sql STABLE AS $$
  WITH wanted AS (
    SELECT
      id,
      unit,
      ARRAY[id] || ARRAY(SELECT json_array_elements_text("relatedIds"::json)) AS ids
    FROM indicator WHERE id = compare.indicator
  ),
  exponent(unit, power) AS (
    VALUES ('千円', 3), ('万円', 4), ('百万円', 6), ('億円', 8),
      ('千人', 3), ('万人', 4), ('千件', 3), ('万件', 4)
  ),
  held AS (
    SELECT kpi.id, 'plan' AS kind, "municipalityCode" AS code, name, position,
      "indicatorId" <> wanted.id OR match = 'RELATED' AS related
    FROM kpi, wanted
    WHERE "municipalityCode" = ANY (municipalities) AND "indicatorId" = ANY (wanted.ids)
    UNION ALL
    SELECT one.id, 'official', "municipalityCode", label, position,
      "indicatorId" <> wanted.id OR match = 'RELATED'
    FROM statistic_series AS one, wanted
    WHERE "municipalityCode" = ANY (municipalities) AND "indicatorId" = ANY (wanted.ids)
  ),
  series AS (
    SELECT * FROM held
    UNION ALL
    SELECT NULL, 'none', town.code, NULL, -1, false
    FROM unnest(municipalities) AS town(code)
    WHERE NOT EXISTS (
      SELECT FROM held WHERE held.code = town.code AND held.kind = 'plan' AND NOT held.related
    )
  ),
  figure AS (
    SELECT held.id AS series, one.*
    FROM held JOIN observation AS one ON held.kind = 'plan' AND one."kpiId" = held.id
    UNION ALL
    SELECT held.id, one.*
    FROM held JOIN observation AS one ON held.kind = 'official' AND one."statisticId" = held.id
  ),
  known AS (
    SELECT
      figure.series,
      max(document."knownThrough") AS through,
      bool_or(figure.measure = 'BASELINE' AND figure.year IS NOT NULL) AS baselines,
      bool_or(figure.measure = 'TARGET' AND figure.year IS NOT NULL) AS targets,
      (array_agg(figure."periodType" ORDER BY figure.position)
        FILTER (WHERE figure."periodType" <> 'UNSPECIFIED'))[1] AS period
    FROM figure
    LEFT JOIN evidence ON evidence."subjectId" = figure.id AND evidence."startLine" IS NOT NULL
    LEFT JOIN source_document AS document ON document.id = evidence."documentId"
    GROUP BY figure.series
  ),
  cell AS (
    SELECT series.kind, series.code, series.id, grid.year, grid.place, grid.measure,
      CASE WHEN figure.unit IS NULL OR figure.unit = wanted.unit THEN figure.value
      ELSE (figure.value::numeric * 10::numeric ^ (
        coalesce((SELECT power FROM exponent WHERE exponent.unit = figure.unit), 0)
        - coalesce((SELECT power FROM exponent WHERE exponent.unit = wanted.unit), 0)
      ))::float8 END AS value,
      figure.missing,
      CASE
        WHEN series.kind = 'none' THEN 'NOT_IN_SOURCE'
        WHEN grid.measure = 'ACTUAL' THEN CASE
          WHEN known.through IS NULL OR known.through >= CASE known.period
            WHEN 'CALENDAR_YEAR' THEN grid.year || '-12-31' ELSE grid.year + 1 || '-03-31' END
          THEN 'NOT_IN_SOURCE' ELSE 'AFTER_DOCUMENT' END
        WHEN series.kind = 'official' THEN 'NOT_APPLICABLE'
        WHEN grid.measure = 'TARGET' AND known.targets THEN 'NOT_SET'
        WHEN grid.measure = 'BASELINE' AND known.baselines THEN 'NOT_APPLICABLE'
        ELSE 'NOT_IN_SOURCE'
      END AS gap
    FROM series
    CROSS JOIN wanted
    CROSS JOIN (
      SELECT year, place, measure
      FROM generate_series(first_year, last_year) AS year,
        unnest(ARRAY['BASELINE', 'TARGET', 'ACTUAL']) WITH ORDINALITY AS asked(measure, place)
      WHERE measures IS NULL OR measure = ANY (measures)
    ) AS grid
    LEFT JOIN known ON known.series = series.id
    LEFT JOIN figure ON figure.series = series.id
      AND figure.measure = grid.measure AND figure.year = grid.year
  ),
  line AS (
    SELECT kind, code, id,
      array_agg(
        (year, measure, value, CASE WHEN value IS NULL THEN coalesce(missing, gap) END)
          ::comparison_cell
        ORDER BY year, place
      ) AS cells
    FROM cell GROUP BY kind, code, id
  )
  SELECT series.code, municipality.name, series.name, line.cells
  FROM series
  JOIN line ON line.kind = series.kind AND line.code = series.code
    AND line.id IS NOT DISTINCT FROM series.id
  JOIN municipality ON municipality.id = series.code
  ORDER BY series.related, array_position(municipalities, series.code),
    array_position(ARRAY['none', 'plan', 'official'], series.kind), series.position
$$;
