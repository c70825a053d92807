// SPDX-License-Identifier: MPL-2.0
#include "office/temporary_file.hpp"

#include <exception>
#include <utility>

namespace poa::extension {
namespace {

using uno::String;

std::string free_name(const Disk& disk, std::string_view folder) {
  int number = 1;
  const auto name = [&] {
    return std::string(folder) + "/.~poa-calc-" + std::to_string(number) + ".tmp";
  };
  while (disk.exists(name())) ++number;
  return name();
}

}  // namespace

bool Disk::exists(std::string_view url) const {
  return uno::XSimpleFileAccess::exists(files_, String(url));
}

bool Disk::is_folder(std::string_view url) const {
  return exists(url) && uno::XSimpleFileAccess::is_folder(files_, String(url));
}

std::vector<std::string> Disk::contents(std::string_view url, bool folders_too) const {
  std::vector<std::string> urls;
  for (const String& found : uno::XSimpleFileAccess::contents(files_, String(url), folders_too)) {
    urls.push_back(found.utf8());
    if (urls.back().ends_with('/')) urls.back().pop_back();
  }
  return urls;
}

bool Disk::is_read_only(std::string_view url) const {
  return exists(url) && uno::XSimpleFileAccess::is_read_only(files_, String(url));
}

bool Disk::is_open_in_an_office(std::string_view url) const {
  return exists(folder_of(url) + "/.~lock." + std::string(name_of(url)) + "%23");
}

bool Disk::holds(std::string_view url, const Bytes& bytes) const {
  try {
    const auto stream = uno::XSimpleFileAccess::open_to_write(files_, String(url));
    uno::XOutputStream::write(stream, bytes);
    uno::XOutputStream::close(stream);
    return uno::XSimpleFileAccess::size(files_, String(url)) == bytes.size();
  } catch (const uno::OfficeError&) {
    return false;
  }
}

bool Disk::renames(std::string_view from, std::string_view to) const {
  try {
    uno::XSimpleFileAccess::move(files_, String(from), String(to));
    return !exists(from) && exists(to);
  } catch (const uno::OfficeError&) {
    return false;
  }
}

bool Disk::makes_folder(std::string_view url) const {
  try {
    uno::XSimpleFileAccess::make_folder(files_, String(url));
    return is_folder(url);
  } catch (const uno::OfficeError&) {
    return false;
  }
}

bool Disk::removes(std::string_view url) const noexcept {
  try {
    if (exists(url)) uno::XSimpleFileAccess::remove(files_, String(url));
    return !exists(url);
  } catch (const std::exception&) {
    return false;  // The disk has gone with it.
  }
}

TemporaryFile::TemporaryFile(Disk disk, std::string url)
    : disk_(std::move(disk)), url_(std::move(url)), temporary_(free_name(disk_, folder_of(url_))) {}

TemporaryFile::~TemporaryFile() {
  if (!temporary_.empty()) disk_.removes(temporary_);
}

bool TemporaryFile::takes(const Bytes& bytes) const { return disk_.holds(temporary_, bytes); }

bool TemporaryFile::gets_its_name() {
  if (!disk_.renames(temporary_, url_)) return false;
  temporary_.clear();
  return true;
}

}  // namespace poa::extension
