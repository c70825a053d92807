// SPDX-License-Identifier: MPL-2.0
#include "consolidation/source_files.hpp"

#include <algorithm>
#include <array>
#include <boost/algorithm/string/split.hpp>
#include <cstddef>
#include <utility>

#include "domain/values/text.hpp"
#include "office/file_set.hpp"
#include "office/files.hpp"
#include "office/refusal.hpp"
#include "office/temporary_file.hpp"
#include "office/texts.hpp"

namespace poa::extension {
namespace {

constexpr std::size_t kMostFiles = 20'000;
constexpr int kMostFolders = 20;  // One within the other; a link may lead in a circle.

bool is_kept_by_a_system(const std::string& name) {
  constexpr std::array<std::string_view, 2> kNames{"thumbs.db", "desktop.ini"};
  return name.starts_with('.') || name.starts_with("~$") ||
         std::find(kNames.begin(), kNames.end(), fold(name)) != kNames.end();
}

class Listing {
 public:
  Listing(const Services& office, Subfolders subfolders)
      : office_(office), disk_(office), subfolders_(subfolders) {}

  void add(std::string_view folder) {
    std::vector<Folder> left{{std::string(folder), {}, 0}};
    while (!left.empty()) {
      const Folder next = std::move(left.back());
      left.pop_back();
      add_files_of(next, left);
    }
  }
  [[nodiscard]] std::vector<SourceFile> found() && { return std::move(found_); }

 private:
  struct Folder {
    std::string url;
    std::string prefix;  // Of the names of its files.
    int depth;
  };

  void add_files_of(const Folder& folder, std::vector<Folder>& left) {
    if (folder.depth > kMostFolders)
      throw Refusal(texts::kFoldersWithoutEnd, {office_.path_of(folder.url)});
    const bool deeper = subfolders_ == Subfolders::Included;
    for (const std::string& url : urls_in(folder.url, deeper)) {
      const std::string name = shown_name(office_, url);
      if (is_kept_by_a_system(name)) continue;
      if (deeper && disk_.is_folder(url))
        left.push_back({url, folder.prefix + name + "/", folder.depth + 1});
      else
        add_file({url, folder.prefix + name}, folder.url);
    }
  }

  std::vector<std::string> urls_in(const std::string& folder, bool folders_too) const {
    try {
      return disk_.contents(folder, folders_too);
    } catch (const uno::OfficeError&) {
      throw Refusal(texts::kCannotRead, {office_.path_of(folder)});
    }
  }

  void add_file(SourceFile file, const std::string& folder) {
    if (found_.size() >= kMostFiles)
      throw Refusal(texts::kTooManyFiles, {office_.path_of(folder), kMostFiles});
    found_.push_back(std::move(file));
  }

  const Services& office_;
  Disk disk_;
  Subfolders subfolders_;
  std::vector<SourceFile> found_;
};

void sort_by_name(std::vector<SourceFile>& files) {
  std::sort(files.begin(), files.end(),
            [](const SourceFile& left, const SourceFile& right) { return left.name < right.name; });
}

}  // namespace

std::vector<SourceFile> files_in(const Services& office, std::string_view folder,
                                 Subfolders subfolders) {
  require_folder(office, folder);
  Listing listing(office, subfolders);
  listing.add(folder);
  auto files = std::move(listing).found();
  sort_by_name(files);
  return files;
}

bool has_subfolders(const Services& office, std::string_view folder) {
  const Disk disk(office);
  const auto contents = disk.contents(folder, true);
  return std::any_of(contents.begin(), contents.end(),
                     [&](const std::string& url) { return disk.is_folder(url); });
}

std::vector<SourceFile> chosen_files(const Services& office, std::string_view folder,
                                     const std::vector<std::string>& urls) {
  std::vector<SourceFile> files;
  for (const std::string& url : urls) {
    const bool is_there = folder_of(url) == folder;
    files.push_back({url, is_there ? shown_name(office, url) : office.path_of(url)});
  }
  sort_by_name(files);
  const auto same = [](const SourceFile& left, const SourceFile& right) {
    return left.name == right.name;
  };
  files.erase(std::unique(files.begin(), files.end(), same), files.end());
  return files;
}

SourceFile file_named(const Services& office, std::string_view folder, const std::string& name) {
  const bool is_path =
      name.starts_with('/') || name.starts_with("\\\\") || name.substr(1, 1) == ":";
  if (is_path) return {file_url(office, name, name), name};
  std::vector<std::string> parts;
  boost::split(parts, name, [](char character) { return character == '/'; });
  std::string url(folder);
  for (const std::string& part : parts) url = url_in(url, part);
  return {std::move(url), name};
}

}  // namespace poa::extension
