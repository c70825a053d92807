// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <vector>

#include "forms/report_layout.hpp"

namespace poa::layouts {

// Twelve layouts of the same reports, which differ in everything but the data.
Layout as_the_form_prints_it();
Layout one_heading_a_column_in_utf16();
Layout from_right_to_left_in_windows1252();
Layout the_goals_number_in_a_column_of_its_own();
Layout percents_of_the_quarters_and_a_total_row();
Layout all_that_was_planned_before_all_that_was_achieved_and_the_header_below();
Layout texts_broken_over_rows_and_pages_that_begin_again();
Layout without_headings();
Layout values_apart_from_their_labels_as_a_machine_reads_them();
Layout values_below_a_row_of_labels();
Layout every_field_quoted_and_old_line_ends();
Layout headings_broken_over_rows_and_a_column_that_is_none_of_the_forms();

struct NamedLayout {
  std::string name;
  Layout layout;
};

// All of them.
std::vector<NamedLayout> example_layouts();

}  // namespace poa::layouts
