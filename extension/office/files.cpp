// SPDX-License-Identifier: MPL-2.0
#include "office/files.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "domain/values/text.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "uno/file_proxies.hpp"

namespace poa::extension {
namespace {

using uno::Ref;
using uno::String;

constexpr std::string_view kFileProtocol = "file:";

std::string url_of_path(const Services& office, std::string_view path) {
  const auto files =
      office.service<uno::XFileIdentifierConverter>("com.sun.star.ucb.FileContentProvider");
  return uno::XFileIdentifierConverter::url_of_path(files, String(), String(path)).utf8();
}

std::string_view name_of(std::string_view url) { return url.substr(url.rfind('/') + 1); }

// The file as others see it while it is written and until it has its name.
class Written {
 public:
  Written(const Services& office, std::string_view url)
      : files_(office.service<uno::XSimpleFileAccess>("com.sun.star.ucb.SimpleFileAccess")),
        url_(url) {}

  [[nodiscard]] bool exists(std::string_view url) const {
    return uno::XSimpleFileAccess::exists(files_, String(url));
  }
  [[nodiscard]] bool is_folder(std::string_view url) const {
    return exists(url) && uno::XSimpleFileAccess::is_folder(files_, String(url));
  }
  [[nodiscard]] bool is_read_only() const {
    return exists(url_) && uno::XSimpleFileAccess::is_read_only(files_, String(url_));
  }
  // By the file that every office, on any system, puts beside a document that it has open.
  [[nodiscard]] bool is_open_in_an_office() const {
    return exists(folder_of(url_) + "/.~lock." + std::string(name_of(url_)) + "%23");
  }

  // Returns whether the bytes are there under the file's name; otherwise nothing has changed.
  [[nodiscard]] bool takes(const Bytes& bytes) const {
    const std::string temporary = free_name();
    try {
      write(temporary, bytes);
      // A full disk shows in the size alone.
      if (uno::XSimpleFileAccess::size(files_, String(temporary)) == bytes.size())
        uno::XSimpleFileAccess::move(files_, String(temporary), String(url_));
    } catch (const uno::OfficeError&) {
      // What is left of it tells.
    }
    return !removed(temporary) && exists(url_);
  }

 private:
  [[nodiscard]] std::string free_name() const {
    int number = 1;
    const auto name = [&] {
      return folder_of(url_) + "/.~poa-calc-" + std::to_string(number) + ".tmp";
    };
    while (exists(name())) ++number;
    return name();
  }
  void write(std::string_view url, const Bytes& bytes) const {
    const auto stream = uno::XSimpleFileAccess::open_to_write(files_, String(url));
    uno::XOutputStream::write(stream, bytes);
    uno::XOutputStream::close(stream);
  }
  // Returns whether there was anything to remove.
  [[nodiscard]] bool removed(std::string_view url) const {
    try {
      if (!exists(url)) return false;
      uno::XSimpleFileAccess::remove(files_, String(url));
    } catch (const uno::OfficeError&) {
      // The disk has gone with it.
    }
    return true;
  }

  Ref<uno::XSimpleFileAccess> files_;
  std::string url_;
};

}  // namespace

Bytes bytes_of(std::string_view text) {
  return Bytes(std::vector<std::int8_t>(text.begin(), text.end()));
}

std::string file_url(const Services& office, std::string_view argument,
                     std::string_view url_or_path) {
  // By its path a URL gets one spelling: its spaces and accents are as the office writes them.
  const bool is_url = fold(url_or_path.substr(0, kFileProtocol.size())) == kFileProtocol;
  const std::string path = is_url ? office.path_of(url_or_path) : std::string(url_or_path);
  std::string url = url_of_path(office, path);
  if (!url.starts_with("file://") || url.ends_with('/'))
    throw Refusal(texts::kNoFileName, {argument});
  return url;
}

std::string folder_of(std::string_view url) {
  return std::string(url.substr(0, std::min(url.rfind('/'), url.size())));
}

std::string ending_of(std::string_view url) {
  const std::string_view name = name_of(url);
  const std::size_t point = name.rfind('.');
  return point == std::string_view::npos ? std::string() : fold(name.substr(point + 1));
}

void write_file(const Services& office, std::string_view url, const Bytes& bytes,
                Existing existing) {
  const Written file(office, url);
  const std::string path = office.path_of(url);
  if (!file.is_folder(folder_of(url)))
    throw Refusal(texts::kNoFolder, {office.path_of(folder_of(url))});
  if (file.is_folder(url)) throw Refusal(texts::kIsFolder, {path});
  if (existing == Existing::Refuse && file.exists(url)) throw Refusal(texts::kFileExists, {path});
  if (file.is_open_in_an_office()) throw Refusal(texts::kFileIsOpen, {path});
  if (file.is_read_only() || !file.takes(bytes)) throw Refusal(texts::kCannotWrite, {path});
}

}  // namespace poa::extension
