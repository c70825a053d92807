// SPDX-License-Identifier: MPL-2.0
#include "hostile/figures.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <sstream>
#include <utility>
#include <vector>

#include "demo/text_table.hpp"

namespace poa::hostile {
namespace {

std::vector<Figure>& figures() {
  static std::vector<Figure> all;
  return all;
}

std::string file_of(pid_t process, const char* name) {
  return "/proc/" + std::to_string(process) + "/" + name;
}

// A line of the process's status that counts kB; 0 when there is no such process.
long status_mb(pid_t process, const std::string& label) {
  std::ifstream status(file_of(process, "status"));
  for (std::string line; std::getline(status, line);) {
    if (line.starts_with(label)) return std::stol(line.substr(label.size())) / 1024;
  }
  return 0;
}

std::string shortened(std::string text) {
  constexpr std::size_t kMost = 40;
  std::replace(text.begin(), text.end(), '\n', ' ');
  if (text.size() <= kMost) return text;
  std::size_t end = kMost;
  while ((static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;  // inside a character
  return text.substr(0, end) + "…";
}

std::string with_decimals(double seconds) {
  std::ostringstream text;
  text << std::fixed << std::setprecision(2) << seconds;
  return text.str();
}

class Printer : public testing::Environment {
 public:
  void TearDown() override {
    if (figures().empty()) return;
    TextTable table({Align::Left, Align::Left, Align::Right, Align::Right, Align::Left});
    table.add({"suite", "case", "s", "MB more", "result"});
    for (const Figure& figure : figures()) {
      table.add({figure.suite, figure.what, with_decimals(figure.seconds),
                 std::to_string(figure.megabytes), shortened(figure.result)});
    }
    std::cout << table << std::flush;
  }
};

}  // namespace

long memory_mb(pid_t process) { return status_mb(process, "VmRSS:"); }
long peak_memory_mb(pid_t process) { return status_mb(process, "VmHWM:"); }

void forget_peak(pid_t process) { std::ofstream(file_of(process, "clear_refs")) << "5"; }

void note(Figure figure) { figures().push_back(std::move(figure)); }

int factor() {
  const char* const given = std::getenv("POA_HOSTILE_FACTOR");
  return given == nullptr ? 1 : std::max(1, std::stoi(given));
}

}  // namespace poa::hostile

int main(int argc, char** argv) {
  testing::InitGoogleTest(&argc, argv);
  testing::AddGlobalTestEnvironment(new poa::hostile::Printer);
  return RUN_ALL_TESTS();
}
