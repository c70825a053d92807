// SPDX-License-Identifier: MPL-2.0
#include "calc/page_look.hpp"

#include <chrono>
#include <regex>
#include <sstream>

#include "office/document.hpp"
#include "office/file_contents.hpp"
#include "office/process.hpp"
#include "office/temporary_folder.hpp"

namespace poa::office {
namespace {

// Three bytes, as a picture of the kind PPM has them.
std::string bytes_of(const std::string& colour) {
  std::string bytes;
  for (std::size_t at = 0; at < 6; at += 2)
    bytes += static_cast<char>(std::stoi(colour.substr(at, 2), nullptr, 16));
  return bytes;
}

// "P6", width, height and 255, and then the points.
std::string points_of(const std::filesystem::path& picture) {
  const std::string whole = contents_of(picture);
  std::istringstream head(whole);
  std::string kind;
  int width = 0;
  int height = 0;
  int brightest = 0;
  head >> kind >> width >> height >> brightest;
  if (kind != "P6" || brightest != 255) throw OfficeError(picture.string() + " is no picture");
  return whole.substr(whole.size() -
                      static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 3);
}

}  // namespace

std::vector<std::size_t> points_in(const std::set<std::string>& colours,
                                   const std::filesystem::path& pdf) {
  const TemporaryFolder folder;
  const std::vector<std::string> draw = {
      POA_PDFTOPPM, "-r",         "50",
      "-aa",        "no",         "-aaVector",
      "no",         pdf.string(), (folder.path() / "page").string()};
  if (Process(draw, {}, folder.path() / "log").wait(std::chrono::seconds(60)) != 0)
    throw OfficeError("pdftoppm failed");
  std::set<std::filesystem::path> pictures;
  for (const auto& entry : std::filesystem::directory_iterator(folder.path()))
    if (entry.path().extension() == ".ppm") pictures.insert(entry.path());
  std::set<std::string> wanted;
  for (const std::string& colour : colours) wanted.insert(bytes_of(colour));
  std::vector<std::size_t> found;
  for (const std::filesystem::path& picture : pictures) {
    const std::string points = points_of(picture);
    std::size_t count = 0;
    for (std::size_t at = 0; at + 3 <= points.size(); at += 3)
      if (wanted.contains(points.substr(at, 3))) ++count;
    found.push_back(count);
  }
  return found;
}

std::set<double> text_sizes(const std::filesystem::path& pdf) {
  static const std::regex kFont("/F[0-9]+ ([0-9.]+) Tf");
  const std::string whole = contents_of(pdf);
  std::set<double> sizes;
  for (std::sregex_iterator at(whole.begin(), whole.end(), kFont), end; at != end; ++at)
    sizes.insert(std::stod((*at)[1]));
  return sizes;
}

}  // namespace poa::office
