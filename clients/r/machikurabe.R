# まちくらべ / Machikurabe: figures of Japanese municipalities, with the printed line behind each.
#
# Base R and jsonlite. A table is a tibble where tibble is installed, else a data.frame.
# `url` is the address of a server ("http://localhost:4000"), or of one of its releases (see mk_fixed).

#' The address of the release that is current now: what it answers stays the same for ever.
mk_fixed <- function(url) {
  release <- mk_ask(url, "{dataset{release}}")$dataset$release
  paste0(sub("/releases/.*$", "", mk_base(url)), "/releases/", release)
}

#' An indicator across towns, a row a cell; one without a value says why in `missing` and `missing_note`.
#'
#' @param municipalities codes or names. @param years "2015-2023", "2015-", 2023.
#' @param measures "TARGET", "ACTUAL" … @param per "CAPITA" …
#' @param among c(prefectureCode = "35"), c(peersOf.of = "香取市") or "all" for all towns.
#' Only rows of one `comparable_group` may be ranked together.
mk_compare <- function(url, indicator, municipalities = NULL, years = NULL, measures = NULL,
                       per = NULL, among = NULL, language = "JA") {
  if (length(among) > 0) names(among) <- sub("\\.$", "", paste0("among.", names(among)))
  asked <- c(
    list(indicator = indicator, language = language, years = years, per = per),
    list(municipalities = municipalities, measures = measures),
    as.list(among)
  )
  mk_table(paste0(mk_base(url), "/compare.csv?", mk_query(asked)))
}

#' Every figure and printed absence of an indicator (its id), a town (its code) or a KPI (its id).
mk_figures <- function(url, indicator = NULL, municipality = NULL, kpi = NULL) {
  chosen <- c(indicators = indicator, municipalities = municipality, kpis = kpi)
  if (length(chosen) != 1) {
    stop("mk_figures wants one of indicator, municipality and kpi, not ", length(chosen), " of them")
  }
  mk_table(paste0(mk_base(url), "/", names(chosen), "/", mk_encode(chosen), ".csv"))
}

#' Every place that prints a figure, a row a place. `observation_id` is a column of the other tables.
mk_evidence <- function(url, observation_id) {
  query <- paste(
    "query($id:ID!){observation(id:$id){raw value unit year measure municipality{code name}",
    "evidence{quote page startLine endLine reading note",
    "document{id title publisher url licence}} citation}}"
  )
  figure <- mk_ask(url, query, list(id = observation_id))$observation
  if (is.null(figure)) stop("No figure has the id ", observation_id, ".")
  places <- figure$evidence
  mk_frame(data.frame(
    observation_id = observation_id,
    municipality_code = figure$municipality$code,
    municipality = figure$municipality$name,
    measure = figure$measure, year = mk_na(figure$year), value = mk_na(figure$value),
    unit = figure$unit, raw = figure$raw,
    document_id = places$document$id, document = places$document$title,
    publisher = places$document$publisher, url = places$document$url,
    licence = places$document$licence,
    page = places$page, start_line = places$startLine, end_line = places$endLine,
    quote = places$quote, reading = places$reading, evidence_note = places$note,
    citation = figure$citation,
    stringsAsFactors = FALSE
  ))
}

mk_base <- function(url) sub("/+$", "", url)
mk_na <- function(value) if (is.null(value)) NA else value
mk_encode <- function(text) utils::URLencode(enc2utf8(as.character(text)), reserved = TRUE)

# A list is repeated: municipalities=122360&municipalities=462187.
mk_query <- function(asked) {
  pairs <- unlist(lapply(names(asked), function(name) {
    if (length(asked[[name]]) == 0) return(character(0))
    paste0(name, "=", vapply(asked[[name]], mk_encode, ""))
  }))
  paste(pairs, collapse = "&")
}

mk_frame <- function(table) {
  if (requireNamespace("tibble", quietly = TRUE)) tibble::as_tibble(table) else table
}

mk_ask <- function(url, query, variables = NULL) {
  asked <- list(query = query)
  if (!is.null(variables)) asked$variables <- jsonlite::toJSON(variables, auto_unbox = TRUE)
  answer <- jsonlite::fromJSON(mk_text(paste0(mk_base(url), "/graphql?", mk_query(asked))))
  if (!is.null(answer$errors)) stop(answer$errors$extensions$code[1], ": ", answer$errors$message[1])
  answer$data
}

# Base R does not give the body of an answer of 400: who opens the address reads what was wrong.
mk_text <- function(address) {
  file <- tempfile()
  on.exit(unlink(file))
  told <- function(why) {
    stop(conditionMessage(why), "\nOpen this address to read what was wrong: ", address, call. = FALSE)
  }
  tryCatch(
    utils::download.file(address, file, quiet = TRUE, mode = "wb"),
    error = told, warning = told
  )
  paste(readLines(file, encoding = "UTF-8", warn = FALSE), collapse = "\n")
}

# Columns that are no text. A code (012025) is text and keeps its zero.
mk_types <- c(
  year = "integer", page = "integer", start_line = "integer", end_line = "integer", rank = "integer",
  value = "numeric", value_to = "numeric", may_rank = "logical", denominator = "numeric",
  denominator_year = "integer"
)

mk_table <- function(address) {
  text <- sub("^\ufeff", "", mk_text(address))
  table <- utils::read.csv(
    text = text, colClasses = "character", na.strings = "", check.names = FALSE, encoding = "UTF-8"
  )
  # What stands before the server may answer with a page of its own.
  if (!"release" %in% names(table)) stop("What came is no table of Machikurabe: ", address)
  for (name in intersect(names(table), names(mk_types))) {
    column <- table[[name]]
    if (mk_types[[name]] == "logical") column <- toupper(column)
    storage.mode(column) <- mk_types[[name]]
    table[[name]] <- column
  }
  # The apostrophe keeps spreadsheets from running a text as a formula.
  for (name in setdiff(names(table), names(mk_types))) {
    table[[name]] <- sub("^'([=+@＝＋－＠\t\r-])", "\\1", table[[name]])
  }
  mk_frame(table)
}
