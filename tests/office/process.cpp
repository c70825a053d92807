// SPDX-License-Identifier: MPL-2.0
#include "office/process.hpp"

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <string_view>
#include <system_error>
#include <thread>

namespace poa::office {
namespace {

constexpr int kCannotExecute = 127;

std::string_view variable_name(std::string_view assignment) {
  return assignment.substr(0, assignment.find('='));
}

std::vector<std::string> environment_with(const std::vector<std::string>& changes) {
  std::vector<std::string> result = changes;
  for (char** entry = environ; *entry != nullptr; ++entry) {
    bool replaced = false;
    for (const std::string& change : changes) {
      replaced = replaced || variable_name(change) == variable_name(*entry);
    }
    if (!replaced) result.emplace_back(*entry);
  }
  return result;
}

std::vector<char*> c_strings(std::vector<std::string>& strings) {
  std::vector<char*> result;
  result.reserve(strings.size() + 1);
  for (std::string& string : strings) result.push_back(string.data());
  result.push_back(nullptr);
  return result;
}

// Runs in the child: nothing but calls that are safe after a fork of a threaded program.
[[noreturn]] void become(char* const* arguments, char* const* environment, const char* log,
                         pid_t parent) {
  ::setpgid(0, 0);
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (::getppid() != parent) ::_exit(kCannotExecute);
  const int output = ::open(log, O_WRONLY | O_CREAT | O_APPEND, 0600);
  const int input = ::open("/dev/null", O_RDONLY);
  ::dup2(input, STDIN_FILENO);
  ::dup2(output, STDOUT_FILENO);
  ::dup2(output, STDERR_FILENO);
  ::execve(arguments[0], arguments, environment);
  ::_exit(kCannotExecute);
}

pid_t start(std::vector<std::string> command, std::vector<std::string> environment,
            const std::string& log) {
  const std::vector<char*> arguments = c_strings(command);
  const std::vector<char*> variables = c_strings(environment);
  const pid_t parent = ::getpid();
  const pid_t child = ::fork();
  if (child < 0) throw std::system_error(errno, std::generic_category(), "fork");
  if (child == 0) become(arguments.data(), variables.data(), log.c_str(), parent);
  ::setpgid(child, child);  // here too: whoever comes first, the group exists
  return child;
}

}  // namespace

Process::Process(const std::vector<std::string>& command,
                 const std::vector<std::string>& environment, const std::filesystem::path& log)
    : id_(start(command, environment_with(environment), log.string())) {}

Process::~Process() {
  ::kill(-id_, SIGKILL);  // children it may have left are in its group
  if (!exit_code_) ::waitpid(id_, nullptr, 0);
}

void Process::kill() {
  if (exit_code_) return;
  ::kill(-id_, SIGKILL);
  ::waitpid(id_, nullptr, 0);
  exit_code_ = 128 + SIGKILL;
}

std::optional<int> Process::exit_code() {
  int status = 0;
  if (!exit_code_ && ::waitpid(id_, &status, WNOHANG) == id_) {
    exit_code_ = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  }
  return exit_code_;
}

std::optional<int> Process::wait(Clock::duration limit) {
  const auto deadline = Clock::now() + limit;
  while (!exit_code() && Clock::now() < deadline) pause_between_polls();
  return exit_code_;
}

void pause_between_polls() { std::this_thread::sleep_for(std::chrono::milliseconds(20)); }

}  // namespace poa::office
