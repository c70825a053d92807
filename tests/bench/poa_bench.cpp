// SPDX-License-Identifier: MPL-2.0
// poa_bench [<file>]: measures our functions in Calc, by themselves and against other ways to do
// the same or less. Adds its rows to the file, if there is one. Asserts no time; fails when the
// ways that it compares do not give the same.
#include <exception>
#include <iostream>

#include "bench/bench.hpp"
#include "office/temporary_folder.hpp"

namespace poa::bench {
namespace {

void run(const char* file) {
  Rows rows(file);
  {
    office::Office office({.extensions = {POA_EXTENSION, POA_BENCH_FLOOR}});
    bench_table(office, rows);
    bench_rules(office, rows);
    bench_cells(office, rows);
    bench_workbook(office, rows);
    bench_closing(office, rows);
  }
  {
    office::Office office({.extensions = {POA_EXTENSION}, .dialogs = true});
    bench_typing(office, rows);
  }
  const office::TemporaryFolder folder;
  bench_start(prepare_profiles(folder.path() / "start", {POA_EXTENSION}), rows);
  const Profiles profiles =
      prepare_profiles(folder.path() / "work", {POA_EXTENSION, POA_BENCH_FLOOR});
  bench_first_formula(profiles, rows);
  bench_memory(profiles, rows);
}

}  // namespace
}  // namespace poa::bench

int main(int argc, char** argv) {
  try {
    poa::bench::run(argc > 1 ? argv[1] : "");
    return 0;
  } catch (const std::exception& error) {
    std::cerr << "poa_bench: " << error.what() << '\n';
    return 1;
  }
}
