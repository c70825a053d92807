// SPDX-License-Identifier: MPL-2.0
#include "forms/example_layouts.hpp"

#include <algorithm>
#include <utility>

#include "domain/calendar/quarter.hpp"

namespace poa::layouts {
namespace {

using Holds = LayoutColumn::Holds;

std::vector<LayoutColumn> reversed(std::vector<LayoutColumn> columns) {
  std::reverse(columns.begin(), columns.end());
  return columns;
}

}  // namespace

Layout as_the_form_prints_it() {
  Layout layout;
  layout.columns = printed_columns();
  layout.heading_rows = 3;
  return layout;
}

Layout one_heading_a_column_in_utf16() {
  Layout layout;
  layout.columns =
      named_columns({"Linea de accion", "Meta y acciones", "Unidad de medida", "Meta anual",
                     "Prog. ene-mar", "Alc. ene-mar", "Prog. abr-jun", "Alc. abr-jun",
                     "Prog. jul-sep", "Alc. jul-sep", "Prog. oct-dic", "Alc. oct-dic", "Absoluto",
                     "% acumulado", "Observaciones", "Tipo", "Integra", "Revisado"});
  layout.header = HeaderLayout::InOneCell;
  layout.as_text = true;
  return layout;
}

Layout from_right_to_left_in_windows1252() {
  Layout layout;
  layout.columns = reversed(
      named_columns({"PMD", "DESCRIPCIÓN DE LA META", "U. MEDIDA", "PROGRAMADO ANUAL", "1ER TRIM P",
                     "1ER TRIM A", "2DO TRIM P", "2DO TRIM A", "3ER TRIM P", "3ER TRIM A",
                     "4TO TRIM P", "4TO TRIM A", "AVANCE ACUMULADO", "% DE AVANCE", "JUSTIFICACIÓN",
                     "TIPO DE META", "METAS QUE INTEGRA", "REGLAS REVISADAS"}));
  layout.header = HeaderLayout::CodeApart;
  layout.signatures = SignatureLayout::NamesBehind;
  return layout;
}

Layout the_goals_number_in_a_column_of_its_own() {
  Layout layout;
  layout.columns =
      named_columns({"LÍNEAS", "META", "MEDIDA", "ANUAL", "P1", "A1", "P2", "A2", "P3", "A3", "P4",
                     "A4", "ABS.", "%", "OBS.", "TIPO", "INTEGRA", "REVISADO"});
  layout.columns.insert(layout.columns.begin(), {Holds::GoalNumber, Column::Text, {"No."}});
  layout.header = HeaderLayout::InOneCell;
  layout.signatures = SignatureLayout::OneBelowTheOther;
  return layout;
}

Layout percents_of_the_quarters_and_a_total_row() {
  Layout layout;
  layout.columns = printed_columns();
  const char* const quarters[] = {"1ER. TRIM.", "2DO. TRIM.", "3ER. TRIM.", "4TO. TRIM."};
  for (const Quarter quarter : kQuarters) {
    layout.columns[index(planned_column(quarter))].heading = {quarters[quarter.index()], "PROG."};
    layout.columns[index(achieved_column(quarter))].heading = {"", "ALC."};
  }
  for (std::size_t quarter = 4; quarter > 0; --quarter)
    layout.columns.insert(layout.columns.begin() + 4 + 2 * static_cast<std::ptrdiff_t>(quarter),
                          {Holds::QuarterPercent, Column::Text, {"", "%"}});
  layout.heading_rows = 2;
  layout.total = true;
  layout.as_text = true;
  return layout;
}

Layout all_that_was_planned_before_all_that_was_achieved_and_the_header_below() {
  Layout layout;
  layout.columns = printed_columns();
  const char* const quarters[] = {"PRIMER TRIMESTRE", "SEGUNDO TRIMESTRE", "TERCER TRIMESTRE",
                                  "CUARTO TRIMESTRE"};
  std::vector<LayoutColumn> figures;
  for (const Quarter quarter : kQuarters)
    figures.push_back(
        {Holds::FormColumn, planned_column(quarter), {"", quarters[quarter.index()]}});
  for (const Quarter quarter : kQuarters)
    figures.push_back(
        {Holds::FormColumn, achieved_column(quarter), {"", quarters[quarter.index()]}});
  figures[0].heading[0] = "PROGRAMADO";
  figures[4].heading[0] = "REALIZADO";
  std::copy(figures.begin(), figures.end(), layout.columns.begin() + 4);
  layout.heading_rows = 2;
  layout.header_below = true;
  return layout;
}

Layout texts_broken_over_rows_and_pages_that_begin_again() {
  Layout layout;
  layout.columns = printed_columns();
  layout.heading_rows = 3;
  layout.words_per_row = 6;
  layout.goals_per_page = 3;
  return layout;
}

Layout without_headings() {
  Layout layout;
  layout.columns = printed_columns();
  layout.columns.resize(index(Column::Kind));
  layout.heading_rows = 0;
  layout.header = HeaderLayout::LabelAboveValue;
  return layout;
}

Layout values_apart_from_their_labels_as_a_machine_reads_them() {
  Layout layout;
  layout.columns = printed_columns();
  layout.columns[index(Column::Planned1)].heading[0] = "P E R T O D O";
  layout.columns[index(Column::Remarks)].heading[0] = "OBSERVAClONES";
  layout.heading_rows = 3;
  layout.header = HeaderLayout::ValuesThenLabels;
  layout.misread = true;
  layout.signatures = SignatureLayout::OneBelowTheOther;
  return layout;
}

Layout values_below_a_row_of_labels() {
  Layout layout;
  layout.columns = named_columns({"Línea P.M.D.", "Actividad", "Unid. de med.",
                                  "Meta programada anual", "T1 programado", "T1 alcanzado",
                                  "T2 programado", "T2 alcanzado", "T3 programado", "T3 alcanzado",
                                  "T4 programado", "T4 alcanzado", "Total alcanzado", "Relativo",
                                  "Comentarios", "Tipo meta", "Componentes", "Revisado"});
  std::swap(layout.columns[0], layout.columns[14]);
  std::swap(layout.columns[1], layout.columns[3]);
  layout.header = HeaderLayout::ValuesBelow;
  return layout;
}

Layout every_field_quoted_and_old_line_ends() {
  Layout layout;
  layout.columns = named_columns(
      {"LINEA DE ACCION P.M.D.", "META/ACCION", "UNIDAD", "META ANUAL", "I TRIM. PROGRAMADO",
       "I TRIM. ALCANZADO", "II TRIM. PROGRAMADO", "II TRIM. ALCANZADO", "III TRIM. PROGRAMADO",
       "III TRIM. ALCANZADO", "IV TRIM. PROGRAMADO", "IV TRIM. ALCANZADO", "AVANCE ABSOLUTO",
       "ACUMULADO RELATIVO", "OBSERVACIONES", "TIPO", "INTEGRA", "REVISADO"});
  layout.as_text = true;
  return layout;
}

Layout headings_broken_over_rows_and_a_column_that_is_none_of_the_forms() {
  Layout layout;
  layout.columns =
      named_columns({"LÍNEA DE", "METAS Y", "UNIDAD", "META", "ENERO-MARZO", "", "ABRIL-JUNIO", "",
                     "JULIO-SEPTIEMBRE", "", "OCTUBRE-DICIEMBRE", "", "AVANCE", "ACUMULADO",
                     "OBSERVACIONES", "TIPO", "INTEGRA", "REVISADO"});
  const char* const below[] = {"ACCIÓN",   "ACCIONES", "DE MEDIDA", "ANUAL",  "META", "AVANCE",
                               "META",     "AVANCE",   "META",      "AVANCE", "META", "AVANCE",
                               "ABSOLUTO", "RELATIVO", "",          "",       "",     ""};
  for (std::size_t at = 0; at < kColumns; ++at) layout.columns[at].heading.emplace_back(below[at]);
  layout.columns.push_back({Holds::Nothing, Column::Text, {"ÁREA QUE INFORMA", ""}});
  layout.heading_rows = 2;
  layout.header = HeaderLayout::LabelsThenValues;
  layout.signatures = SignatureLayout::OneBelowTheOther;
  return layout;
}

std::vector<NamedLayout> example_layouts() {
  return {{"AsTheFormPrintsIt", as_the_form_prints_it()},
          {"OneHeadingAColumnInUtf16", one_heading_a_column_in_utf16()},
          {"FromRightToLeftInWindows1252", from_right_to_left_in_windows1252()},
          {"TheGoalsNumberInAColumnOfItsOwn", the_goals_number_in_a_column_of_its_own()},
          {"PercentsOfTheQuartersAndATotalRow", percents_of_the_quarters_and_a_total_row()},
          {"AllThatWasPlannedBeforeAllThatWasAchievedAndTheHeaderBelow",
           all_that_was_planned_before_all_that_was_achieved_and_the_header_below()},
          {"TextsBrokenOverRowsAndPagesThatBeginAgain",
           texts_broken_over_rows_and_pages_that_begin_again()},
          {"WithoutHeadings", without_headings()},
          {"ValuesApartFromTheirLabelsAsAMachineReadsThem",
           values_apart_from_their_labels_as_a_machine_reads_them()},
          {"ValuesBelowARowOfLabels", values_below_a_row_of_labels()},
          {"EveryFieldQuotedAndOldLineEnds", every_field_quoted_and_old_line_ends()},
          {"HeadingsBrokenOverRowsAndAColumnThatIsNoneOfTheForms",
           headings_broken_over_rows_and_a_column_that_is_none_of_the_forms()}};
}

}  // namespace poa::layouts
