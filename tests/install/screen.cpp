// SPDX-License-Identifier: MPL-2.0
#include "install/screen.hpp"

#include <signal.h>

#include <fstream>

#include "office/document.hpp"
#include "office/wait.hpp"

namespace poa::install {
namespace {

using std::chrono::seconds;

constexpr auto kLimit = seconds(60);
constexpr auto kReaction = seconds(5);  // before a key is pressed again

// The first whole line of digits: both programs answer with a number, and may warn as well.
std::string number_in(const std::filesystem::path& file) {
  std::ifstream stream(file);
  for (std::string line; std::getline(stream, line) && !stream.eof();) {
    if (!line.empty() && line.find_first_not_of("0123456789") == std::string::npos) return line;
  }
  return "";
}

}  // namespace

bool comes_true(const std::function<bool()>& condition) {
  return office::comes_true(condition, kLimit);
}

Screen::Screen()
    : server_({POA_XVFB, "-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"}, {},
              folder_.path() / "xvfb.log") {
  const bool up = office::comes_true(
      [this] { return !(number_ = number_in(folder_.path() / "xvfb.log")).empty(); }, kLimit);
  if (!up) throw office::OfficeError("Xvfb did not start");
}

Screen::~Screen() {
  ::kill(server_.id(), SIGTERM);  // it takes its lock away
  static_cast<void>(server_.wait(kLimit));
}

// The number that it prints.
std::string Screen::xdotool(const std::vector<std::string>& arguments) const {
  const std::filesystem::path log = folder_.path() / "xdotool.log";
  std::filesystem::remove(log);
  std::vector<std::string> command = {POA_XDOTOOL};
  command.insert(command.end(), arguments.begin(), arguments.end());
  office::Process process(command, {variable()}, log);
  static_cast<void>(process.wait(kLimit));
  return number_in(log);
}

std::string Screen::window(std::string_view title) const {
  return xdotool({"search", "--onlyvisible", "--name", std::string(title)});
}

bool Screen::answer(std::string_view title, std::string_view key) const {
  return press_until(title, key, [&] { return window(title).empty(); });
}

bool Screen::answer(std::string_view title, std::string_view key, std::string_view next) const {
  return press_until(title, key, [&] { return !window(next).empty(); });
}

bool Screen::press_until(std::string_view title, std::string_view key,
                         const std::function<bool()>& condition) const {
  if (!office::comes_true([&] { return !window(title).empty(); }, kLimit)) return false;
  const auto press = [&] {
    static_cast<void>(xdotool({"windowfocus", "--sync", window(title), "key", std::string(key)}));
    return office::comes_true(condition, kReaction);
  };
  return office::comes_true(press, kLimit);
}

}  // namespace poa::install
