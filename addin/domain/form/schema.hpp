// SPDX-License-Identifier: MPL-2.0
// The named ranges of a TMM-F004 workbook that we look up, in an open workbook or in a file of one,
// each named here alone.
#pragma once

#include <string_view>

namespace poa::schema {

// The structure of the workbook that we know.
inline constexpr double kKnown = 1;

// The range that holds the number of the structure.
inline constexpr std::string_view kSchema = "TMM_ESQUEMA";
// The goals, and below them the hidden row that closes the table.
inline constexpr std::string_view kTable = "TMM_TABLA";
// The header's labels and values.
inline constexpr std::string_view kHeader = "TMM_ENCABEZADO";
inline constexpr std::string_view kYear = "TMM_EJERCICIO";
inline constexpr std::string_view kQuarter = "TMM_TRIMESTRE";
inline constexpr std::string_view kInstitution = "TMM_INSTITUCION";
inline constexpr std::string_view kAdministration = "TMM_ADMINISTRACION";
inline constexpr std::string_view kTolerance = "TMM_TOLERANCIA";
inline constexpr std::string_view kAuthorisation = "TMM_AUTORIZACION";
// The goals of the report before this one, with room for more and the row that closes them, its
// quarter, and which file it came from.
inline constexpr std::string_view kPrevious = "TMM_ANTERIOR";
inline constexpr std::string_view kPreviousQuarter = "TMM_ANTERIOR_T";
inline constexpr std::string_view kPreviousOrigin = "TMM_ANTERIOR_ORIGEN";
inline constexpr std::string_view kActionLines = "TMM_CATALOGO";
inline constexpr std::string_view kMeasureUnits = "TMM_UNIDADES";
// The entries that the lists of the form's cells offer, each a column that a person fills.
inline constexpr std::string_view kOfferedLists[] = {
    kMeasureUnits,           "TMM_LISTA_LINEAS",    "TMM_LISTA_EJES",
    "TMM_LISTA_RAMOS",       "TMM_LISTA_PROGRAMAS", "TMM_LISTA_UNIDADES_EJECUTORAS",
    "TMM_LISTA_FINALIDADES", "TMM_LISTA_FUNCIONES", "TMM_LISTA_SUBFUNCIONES"};
inline constexpr std::string_view kSignatures = "TMM_FIRMAS";
inline constexpr std::string_view kFindings = "TMM_HALLAZGOS";
// The names of the goals' cells that wait for a person, beside the table and with its rows, and of
// those of the header, one cell (pending_names.hpp).
inline constexpr std::string_view kPending = "TMM_DUDOSAS";
inline constexpr std::string_view kPendingHeader = "TMM_DUDOSAS_ENCABEZADO";
// The line that people read first.
inline constexpr std::string_view kVerdict = "TMM_VEREDICTO";

// The sheets with the findings, with the report before this one and with what was imported, as the
// template has them.
inline constexpr std::string_view kFindingsSheet = "Hallazgos";
inline constexpr std::string_view kPreviousSheet = "Anterior";
inline constexpr std::string_view kImportSheet = "Importación";

// The sheet on which a copy closed for signing says what it is, and the last cell that a closing
// may write there, from 0.
inline constexpr std::string_view kClosingSheet = "Cierre";
inline constexpr int kLastClosingColumn = 9;
inline constexpr int kLastClosingRow = 199;

// What the form prints on each page while its verdict does not begin with LISTO.
inline constexpr std::string_view kDraft = "BORRADOR";

}  // namespace poa::schema
