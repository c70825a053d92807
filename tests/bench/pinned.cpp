// SPDX-License-Identifier: MPL-2.0
#include "bench/pinned.hpp"

#include <sched.h>

#include <cstddef>
#include <filesystem>
#include <stdexcept>
#include <string>

namespace poa::bench {
namespace {

cpu_set_t ours() {
  cpu_set_t processors;
  CPU_ZERO(&processors);
  if (sched_getaffinity(0, sizeof processors, &processors) != 0)
    throw std::runtime_error("the processors that may be used are not known");
  return processors;
}

cpu_set_t last_of_ours() {
  const cpu_set_t all = ours();
  cpu_set_t last;
  CPU_ZERO(&last);
  std::size_t processor = CPU_SETSIZE - 1;
  while (processor > 0 && !CPU_ISSET(processor, &all)) --processor;
  CPU_SET(processor, &last);
  return last;
}

// A thread that has ended meanwhile needs no processor.
void keep_on(pid_t process, const cpu_set_t& processors) {
  const std::filesystem::path threads = "/proc/" + std::to_string(process) + "/task";
  for (const auto& thread : std::filesystem::directory_iterator(threads))
    static_cast<void>(
        sched_setaffinity(std::stoi(thread.path().filename()), sizeof processors, &processors));
}

}  // namespace

Pinned::Pinned(pid_t process) : process_(process) { keep_on(process_, last_of_ours()); }

Pinned::~Pinned() { keep_on(process_, ours()); }

}  // namespace poa::bench
