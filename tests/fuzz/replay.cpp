// SPDX-License-Identifier: MPL-2.0
// Runs a target on every file of a folder, in any build: the corpus without libFuzzer.
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <vector>

#include "fuzz.hpp"

namespace {

void replay(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  const std::vector<char> input{std::istreambuf_iterator<char>(stream), {}};
  std::cerr << file.filename().string() << std::endl;
  poa::fuzz::run({input.data(), input.size()});
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: " << argv[0] << " <folder>\n";
    return 2;
  }
  int count = 0;
  for (const auto& entry : std::filesystem::directory_iterator(argv[1])) {
    replay(entry.path());
    ++count;
  }
  std::cerr << count << " inputs\n";
  return count > 0 ? 0 : 1;
}
