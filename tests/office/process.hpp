// SPDX-License-Identifier: MPL-2.0
// A child process in a process group of its own, its output in a log file. It dies with its
// parent, and its whole group when the object goes.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace poa::office {

class Process {
 public:
  using Clock = std::chrono::steady_clock;

  // Starts `command` (program and arguments); `environment` ("NAME=value") replaces or adds to
  // ours.
  Process(const std::vector<std::string>& command, const std::vector<std::string>& environment,
          const std::filesystem::path& log);
  ~Process();
  Process(const Process&) = delete;
  Process& operator=(const Process&) = delete;

  [[nodiscard]] pid_t id() const { return id_; }

  // The exit code once the process has ended (128 + signal if one killed it); nothing while it
  // runs.
  [[nodiscard]] std::optional<int> exit_code();

  // Waits for the end, no longer than `limit`.
  [[nodiscard]] std::optional<int> wait(Clock::duration limit);

  // Ends it and its group at once, as a power cut does.
  void kill();

 private:
  pid_t id_;
  std::optional<int> exit_code_;
};

// Leaves the processor to others between two looks at something awaited.
void pause_between_polls();

}  // namespace poa::office
