// SPDX-License-Identifier: MPL-2.0
// The parts of the benchmark in the office. Each prints what it measures and adds its rows to the
// table in docs/figures.md. Each throws when the things that it compares do not give the same, or
// when a formula gives no result.
#pragma once

#include <filesystem>
#include <vector>

#include "bench/rows.hpp"
#include "office/office.hpp"

namespace poa::bench {

inline constexpr int kGoals = 10'000;  // all the goal numbers that four digits can name
inline constexpr int kRounds = 21;

// A function in 20,000 cells.
void bench_cells(office::Office& office, Rows& rows);
// POA_HALLAZGOS and the functions that only read.
void bench_table(office::Office& office, Rows& rows);
// POA_HALLAZGOS and the same rules in other ways.
void bench_rules(office::Office& office, Rows& rows);
// Opening the workbook.
void bench_workbook(office::Office& office, Rows& rows);

// Closing the largest report for signing, and verifying its copy.
void bench_closing(office::Office& office, Rows& rows);

// Gathering the reports of a folder.
void bench_consolidation(office::Office& office, Rows& rows);

// Importing a report that exists; the office must have been started with its dialogs.
void bench_import(office::Office& office, Rows& rows);

// From an edit by the API to the new verdict.
void bench_edits(office::Office& office, Rows& rows);

// From Enter to the new verdict, with the panel open and closed; the office must have been started
// with its dialogs.
void bench_typing(office::Office& office, Rows& rows);

// Profiles for the measurements that begin with the start of an office: `ours` has the extensions
// installed, `bare` has none. An office has been started in each before.
struct Profiles {
  office::Places ours;
  office::Places bare;
};
[[nodiscard]] Profiles prepare_profiles(const std::filesystem::path& folder,
                                        const std::vector<std::filesystem::path>& extensions);

// The start of the office and of Calc.
void bench_start(const Profiles& profiles, Rows& rows);
// The first formula of an office and the second.
void bench_first_formula(const Profiles& profiles, Rows& rows);
// The memory that an office needs for a large table.
void bench_memory(const Profiles& profiles, Rows& rows);

}  // namespace poa::bench
