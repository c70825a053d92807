// SPDX-License-Identifier: MPL-2.0
// poa_bench [<file> [<part>...]]: measures our functions and commands in Calc, by themselves and
// against other ways to do the same or less; all parts unless told. Adds its rows to the file, if
// its name is not "". Asserts no time; fails when the ways that it compares do not give the same.
#include <algorithm>
#include <exception>
#include <iostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "bench/bench.hpp"
#include "office/temporary_folder.hpp"

namespace poa::bench {
namespace {

struct Part {
  std::string_view name;
  void (*measure)(office::Office& office, Rows& rows);
};

constexpr Part kHeadless[] = {{"table", bench_table},
                              {"rules", bench_rules},
                              {"cells", bench_cells},
                              {"workbook", bench_workbook},
                              {"edits", bench_edits},
                              {"closing", bench_closing},
                              {"consolidation", bench_consolidation}};
constexpr Part kWithDialogs[] = {{"import", bench_import}, {"typing", bench_typing}};

class Bench {
 public:
  Bench(const std::string& file, std::vector<std::string> parts)
      : rows_(file), parts_(std::move(parts)) {}

  template <class Parts>
  void measure(const Parts& parts, const office::OfficeOptions& options) {
    if (std::none_of(std::begin(parts), std::end(parts),
                     [&](const Part& part) { return is_wanted(part.name); }))
      return;
    office::Office office(options);
    for (const Part& part : parts)
      if (is_wanted(part.name)) part.measure(office, rows_);
  }

  void measure_starts() {
    const office::TemporaryFolder folder;
    if (is_wanted("start"))
      bench_start(prepare_profiles(folder.path() / "start", {POA_EXTENSION}), rows_);
    if (!is_wanted("first_formula") && !is_wanted("memory")) return;
    const Profiles profiles =
        prepare_profiles(folder.path() / "work", {POA_EXTENSION, POA_BENCH_FLOOR});
    if (is_wanted("first_formula")) bench_first_formula(profiles, rows_);
    if (is_wanted("memory")) bench_memory(profiles, rows_);
  }

 private:
  [[nodiscard]] bool is_wanted(std::string_view name) const {
    return parts_.empty() || std::find(parts_.begin(), parts_.end(), name) != parts_.end();
  }

  Rows rows_;
  std::vector<std::string> parts_;
};

void run(const std::string& file, std::vector<std::string> parts) {
  Bench bench(file, std::move(parts));
  bench.measure(kHeadless, {.extensions = {POA_EXTENSION, POA_BENCH_FLOOR}});
  bench.measure(kWithDialogs, {.extensions = {POA_EXTENSION}, .dialogs = true});
  bench.measure_starts();
}

}  // namespace
}  // namespace poa::bench

int main(int argc, char** argv) {
  try {
    poa::bench::run(argc > 1 ? argv[1] : "", {argv + std::min(argc, 2), argv + argc});
    return 0;
  } catch (const std::exception& error) {
    std::cerr << "poa_bench: " << error.what() << '\n';
    return 1;
  }
}
