// SPDX-License-Identifier: MPL-2.0
// Measures the memory of an office with a table of 10,000 goals open: resident when it has
// computed, and at the most while it computes again (loading the file needs more than either). Each
// figure is taken in an office of its own, several times, because memory differs from one to the
// next.
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>
#include <utility>
#include <vector>

#include "bench/bench.hpp"
#include "bench/process_memory.hpp"
#include "bench/subjects.hpp"
#include "bench/table_files.hpp"

namespace poa::bench {
namespace {

constexpr int kOffices = 3;
constexpr const char* kLibrary = "libpoa_calc";

struct Memory {
  std::vector<double> resident;  // mebibytes, each of an office
  std::vector<double> peak;
  std::vector<double> library;
};

// Returns how much is resident of the pages that our library's file is mapped to.
double library_resident(const office::Office& office) {
  std::ifstream file("/proc/" + std::to_string(office.process_id()) + "/smaps");
  double resident = 0;
  bool ours = false;
  for (std::string line; std::getline(file, line);) {
    const bool begins_mapping = line.find('-') < line.find(' ');
    if (begins_mapping) ours = line.find(kLibrary) != std::string::npos;
    if (ours && line.starts_with("Rss:")) resident += mebibytes_in(line);
  }
  return resident;
}

void open_once(const office::Places& places, const std::filesystem::path& file, Memory& memory) {
  office::Office office({.places = places});
  office::Document document = office.load(file);
  document.recalculate();
  forget_peak(office.process_id());
  document.recalculate();
  memory.resident.push_back(resident(office.process_id()));
  memory.peak.push_back(peak_resident(office.process_id()));
  memory.library.push_back(library_resident(office));
}

void print(const char* what, const Memory& memory) {
  std::cout << "  " << what << ": " << decimals(0, median(memory.resident)) << " MiB residentes, "
            << decimals(0, median(memory.peak)) << " MiB como máximo" << std::endl;
}

std::string told(const Memory& memory) {
  return decimals(0, median(memory.resident)) + " MiB, at most " +
         decimals(0, median(memory.peak)) + " MiB";
}

std::string ratio(const Memory& memory, const Memory& other) {
  return decimals(2, median(memory.peak) / median(other.peak));
}

}  // namespace

void bench_memory(const Profiles& profiles, Rows& rows) {
  const office::TemporaryFolder folder;
  Memory memories[3];
  const std::string formulas[3] = {"ROWS(MX.POA.FUNCIONES.HALLAZGOS" + table_argument(kGoals) + ")",
                                   "MX.POA.BENCH.PISO.LEER" + table_argument(kGoals), ""};
  for (int office = 0; office < kOffices; ++office) {
    for (std::size_t at = 0; at < std::size(formulas); ++at) {
      const std::filesystem::path file = folder.path() / "memoria.fods";
      write_table(file, kGoals, formulas[at]);
      open_once(profiles.ours, file, memories[at]);
    }
  }
  const auto& [ours, floor, none] = memories;
  std::cout << "\nMemoria de la oficina con " << kGoals << " metas\n";
  print("POA_HALLAZGOS(tabla)", ours);
  print("sólo leer la tabla (piso)", floor);
  print("sin fórmulas", none);
  std::cout << "  nuestra biblioteca: " << decimals(1, median(ours.library)) << " MiB residentes"
            << std::endl;
  rows.add("memory of the office with `POA_HALLAZGOS` over 10,000 goals", told(ours),
           "the function that only has the range read: " + told(floor), ratio(ours, floor));
  rows.add("", "of it, our library: " + decimals(1, median(ours.library)) + " MiB",
           "the table without formulas: " + told(none), ratio(ours, none));
}

}  // namespace poa::bench
