// SPDX-License-Identifier: MPL-2.0
// Preloaded into an office (LD_PRELOAD): it dies at a chosen moment, as in a power cut, just before
// it does something to a file. Death (death.hpp) chooses the moment and reads of it.
//
// POA_DEATH is a folder. While it holds a file `moment`, of a whole number n and a text, each a
// line, the office dies before the n-th thing that has the text in its description:
//   create <name> · write <name> · resize <name> · rename <from> -> <to> · delete <name> ·
//   rights <name>
// where names are those of files, without their folders. It leaves the description in the file
// `died`.
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <cstdarg>
#include <cstdlib>
#include <string>

namespace {

// The function of that name that ours stands before.
template <typename Function>
Function* next(const char* name) {
  return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

int next_open(const char* file, int flags, mode_t mode) {
  static auto* const kNext = next<int(const char*, int, ...)>("open");
  return kNext(file, flags, mode);
}

ssize_t next_write(int file, const void* bytes, std::size_t count) {
  static auto* const kNext = next<ssize_t(int, const void*, std::size_t)>("write");
  return kNext(file, bytes, count);
}

std::string in_folder(const char* name) {
  const char* const folder = std::getenv("POA_DEATH");
  return folder == nullptr ? std::string() : folder + std::string("/") + name;
}

// Empty: there is none.
std::string contents_of(const std::string& file) {
  const int descriptor = next_open(file.c_str(), O_RDONLY | O_CLOEXEC, 0);
  if (descriptor < 0) return {};
  char bytes[512];
  const ssize_t count = ::read(descriptor, bytes, sizeof bytes);
  ::close(descriptor);
  return {bytes, count < 0 ? 0 : static_cast<std::size_t>(count)};
}

std::string name_of(const std::string& file) { return file.substr(file.rfind('/') + 1); }

// Empty: no file, but a pipe or a socket.
std::string name_of(int descriptor) {
  char target[512];
  const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
  const ssize_t size = ::readlink(link.c_str(), target, sizeof target);
  return size > 0 && target[0] == '/' ? name_of(std::string(target, static_cast<std::size_t>(size)))
                                      : std::string();
}

[[noreturn]] void die(const std::string& description) {
  const int died = next_open(in_folder("died").c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
  static_cast<void>(next_write(died, description.data(), description.size()));
  ::kill(::getpid(), SIGKILL);
  for (;;) ::pause();
}

void before(const char* action, const std::string& name) {
  if (name.empty()) return;
  const std::string description = std::string(action) + " " + name;
  static std::atomic<int> seen = 0;
  const std::string moment = contents_of(in_folder("moment"));
  const std::size_t line = moment.find('\n');
  if (line == std::string::npos) return;
  if (description.find(moment.substr(line + 1)) == std::string::npos) return;
  if (++seen == std::stoi(moment)) die(description);
}

}  // namespace

// NOLINTBEGIN(readability-inconsistent-declaration-parameter-name): the C library's are reserved.
extern "C" {

int open(const char* file, int flags, ...) {
  mode_t mode = 0;
  if ((flags & O_CREAT) != 0) {
    std::va_list arguments;
    va_start(arguments, flags);
    mode = va_arg(arguments, mode_t);
    va_end(arguments);
    before("create", name_of(file));
  }
  return next_open(file, flags, mode);
}

ssize_t write(int file, const void* bytes, std::size_t count) {
  before("write", name_of(file));
  return next_write(file, bytes, count);
}

ssize_t pwrite(int file, const void* bytes, std::size_t count, off_t at) {
  static auto* const kNext = next<ssize_t(int, const void*, std::size_t, off_t)>("pwrite");
  before("write", name_of(file));
  return kNext(file, bytes, count, at);
}

int ftruncate(int file, off_t size) noexcept {
  static auto* const kNext = next<int(int, off_t)>("ftruncate");
  before("resize", name_of(file));
  return kNext(file, size);
}

int rename(const char* from, const char* to) noexcept {
  static auto* const kNext = next<int(const char*, const char*)>("rename");
  before("rename", name_of(from) + " -> " + name_of(to));
  return kNext(from, to);
}

int unlink(const char* file) noexcept {
  static auto* const kNext = next<int(const char*)>("unlink");
  before("delete", name_of(file));
  return kNext(file);
}

int chmod(const char* file, mode_t mode) noexcept {
  static auto* const kNext = next<int(const char*, mode_t)>("chmod");
  before("rights", name_of(file));
  return kNext(file, mode);
}

}  // extern "C"
// NOLINTEND(readability-inconsistent-declaration-parameter-name)
