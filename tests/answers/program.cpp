// SPDX-License-Identifier: MPL-2.0
// poa_answers <folder of the sources> <file>: writes the answers into the file.
#include <iostream>

#include "answers/answers.hpp"

int main(int count, char** arguments) {
  if (count == 3) return poa::answers::write_answers(arguments[1], arguments[2]);
  std::cerr << "poa_answers <folder of the sources> <file>\n";
  return 2;
}
