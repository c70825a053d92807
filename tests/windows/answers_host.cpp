// SPDX-License-Identifier: MPL-2.0
// The host of the domain: loads the library that POA_ANSWERS_LIBRARY names, which is linked of the
// same objects as the one for the office, and has it write what the domain answers
// (tests/answers) to the files below POA_SOURCES into the file POA_ANSWERS.
#include "system.hpp"

namespace poa::windows {
namespace {

using WriteAnswers = int (*)(const char* sources, const char* file);

WriteAnswers load() {
  static char path[kMostCharacters];
  read_variable("POA_ANSWERS_LIBRARY", path);
  void* entry = GetProcAddress(load_library(path), "poa_write_answers");
  if (entry == nullptr) end_process("the library has no poa_write_answers");
  return reinterpret_cast<WriteAnswers>(entry);
}

int run() {
  static char sources[kMostCharacters];
  static char file[kMostCharacters];
  read_variable("POA_SOURCES", sources);
  read_variable("POA_ANSWERS", file);
  return load()(sources, file);
}

}  // namespace
}  // namespace poa::windows

int main() { return poa::windows::run(); }
