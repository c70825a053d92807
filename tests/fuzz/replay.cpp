// SPDX-License-Identifier: MPL-2.0
// Runs a target on every file of some folders, in any build: the corpus without libFuzzer. A folder
// without files is an error.
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

// Returns how many files the folder has.
int replay_folder(const char* folder) {
  int count = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    replay(entry.path());
    ++count;
  }
  std::cerr << count << " inputs in " << folder << '\n';
  return count;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    std::cerr << "usage: " << argv[0] << " <folder>...\n";
    return 2;
  }
  bool complete = true;
  for (int at = 1; at < argc; ++at) complete = replay_folder(argv[at]) > 0 && complete;
  return complete ? 0 : 1;
}
