// SPDX-License-Identifier: MPL-2.0
#include "consolidation/source_files.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>

#include "domain/values/text.hpp"
#include "office/files.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "uno/file_proxies.hpp"

namespace poa::extension {
namespace {

using uno::Ref;
using uno::String;

constexpr std::size_t kMostFiles = 20'000;
constexpr int kMostFolders = 20;  // One within the other; a link may lead in a circle.

using Files = Ref<uno::XSimpleFileAccess>;

Files files_of(const Services& office) {
  return office.service<uno::XSimpleFileAccess>("com.sun.star.ucb.SimpleFileAccess");
}

bool is_kept_by_a_system(const std::string& name) {
  constexpr std::array<std::string_view, 2> kNames{"thumbs.db", "desktop.ini"};
  return name.starts_with('.') || name.starts_with("~$") ||
         std::find(kNames.begin(), kNames.end(), fold(name)) != kNames.end();
}

class Listing {
 public:
  Listing(const Services& office, Subfolders subfolders)
      : office_(office), files_(files_of(office)), subfolders_(subfolders) {}

  void add(const std::string& folder, const std::string& prefix, int depth) {
    const bool deeper = subfolders_ == Subfolders::Included;
    if (depth > kMostFolders) throw Refusal(texts::kFoldersWithoutEnd, {office_.path_of(folder)});
    for (const std::string& url : urls_in(folder, deeper)) {
      const std::string name = shown_name(office_, url);
      if (is_kept_by_a_system(name)) continue;
      if (deeper && uno::XSimpleFileAccess::is_folder(files_, String(url)))
        add(url, prefix + name + "/", depth + 1);
      else
        add_file({url, prefix + name}, folder);
    }
  }
  [[nodiscard]] std::vector<SourceFile> found() && { return std::move(found_); }

 private:
  std::vector<std::string> urls_in(const std::string& folder, bool folders_too) const {
    std::vector<std::string> urls;
    try {
      for (const String& url :
           uno::XSimpleFileAccess::contents(files_, String(folder), folders_too)) {
        urls.push_back(url.utf8());
        // A folder's URL may end in a slash.
        if (urls.back().ends_with('/')) urls.back().pop_back();
      }
    } catch (const uno::OfficeError&) {
      throw Refusal(texts::kCannotRead, {office_.path_of(folder)});
    }
    return urls;
  }

  void add_file(SourceFile file, const std::string& folder) {
    if (found_.size() >= kMostFiles)
      throw Refusal(texts::kTooManyFiles, {office_.path_of(folder), kMostFiles});
    found_.push_back(std::move(file));
  }

  const Services& office_;
  Files files_;
  Subfolders subfolders_;
  std::vector<SourceFile> found_;
};

void sort_by_name(std::vector<SourceFile>& files) {
  std::sort(files.begin(), files.end(),
            [](const SourceFile& left, const SourceFile& right) { return left.name < right.name; });
}

void require_folder_to_read(const Services& office, std::string_view folder) {
  const auto files = files_of(office);
  if (!uno::XSimpleFileAccess::is_folder(files, String(folder)))
    throw Refusal(texts::kNoFolder, {office.path_of(folder)});
}

}  // namespace

std::vector<SourceFile> files_in(const Services& office, std::string_view folder,
                                 Subfolders subfolders) {
  require_folder_to_read(office, folder);
  Listing listing(office, subfolders);
  listing.add(std::string(folder), {}, 0);
  auto files = std::move(listing).found();
  sort_by_name(files);
  return files;
}

bool has_subfolders(const Services& office, std::string_view folder) {
  const auto files = files_of(office);
  const auto contents = uno::XSimpleFileAccess::contents(files, String(folder), true);
  return std::any_of(contents.begin(), contents.end(), [&](const String& url) {
    return uno::XSimpleFileAccess::is_folder(files, url);
  });
}

std::vector<SourceFile> chosen_files(const Services& office, const std::vector<std::string>& urls) {
  std::map<std::string, std::size_t> times;
  for (const std::string& url : urls) ++times[shown_name(office, url)];
  std::vector<SourceFile> files;
  for (const std::string& url : urls) {
    std::string name = shown_name(office, url);
    if (times[name] > 1) name = office.path_of(url);
    files.push_back({url, std::move(name)});
  }
  sort_by_name(files);
  const auto same = [](const SourceFile& left, const SourceFile& right) {
    return left.name == right.name;
  };
  files.erase(std::unique(files.begin(), files.end(), same), files.end());
  return files;
}

}  // namespace poa::extension
