// SPDX-License-Identifier: MPL-2.0
// The same for programs of another ABI: a library with one C function, write_answers of
// answers.hpp.
#include "answers/answers.hpp"

extern "C" __declspec(dllexport) int poa_write_answers(const char* sources, const char* file) {
  return poa::answers::write_answers(sources, file);
}
