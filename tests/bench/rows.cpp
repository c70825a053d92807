// SPDX-License-Identifier: MPL-2.0
#include "bench/rows.hpp"

#include <iomanip>
#include <ios>
#include <sstream>

namespace poa::bench {

std::string decimals(int count, double value) {
  std::ostringstream text;
  text << std::fixed << std::setprecision(count) << value;
  return text.str();
}

Rows::Rows(const std::string& file) {
  out_.exceptions(std::ios::failbit | std::ios::badbit);
  if (!file.empty()) out_.open(file, std::ios::app);
}

void Rows::add(const std::string& what, const std::string& takes, const std::string& against,
               const std::string& ratio, const std::string& target) {
  if (!out_.is_open()) return;
  out_ << "| " << what << " | " << takes << " | " << against << " | " << ratio << " | " << target
       << " |\n"
       << std::flush;
}

}  // namespace poa::bench
