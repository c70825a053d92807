// SPDX-License-Identifier: MPL-2.0
#include "office/file_set.hpp"

#include <algorithm>
#include <cstddef>
#include <memory>

#include "office/refusal.hpp"
#include "office/temporary_file.hpp"
#include "office/texts.hpp"

namespace poa::extension {
namespace {

using Urls = std::vector<std::string>;

Urls urls_in(std::string_view folder, const std::string& name,
             const std::vector<FileOfSet>& files) {
  Urls urls;
  for (const FileOfSet& file : files)
    urls.push_back(url_in(folder, name + "." + std::string(file.ending)));
  return urls;
}

std::string numbered(std::string_view name, int number) {
  return std::string(name) + (number > 1 ? " (" + std::to_string(number) + ")" : "");
}

std::string free_url(const Disk& disk, std::string_view folder, std::string_view name) {
  int number = 1;
  while (disk.exists(url_in(folder, numbered(name, number)))) ++number;
  return url_in(folder, numbered(name, number));
}

Urls free_urls(const Disk& disk, std::string_view folder, std::string_view name,
               const std::vector<FileOfSet>& files) {
  Urls urls = urls_in(folder, numbered(name, 1), files);
  const auto taken = [&](const std::string& url) {
    return disk.exists(url) || disk.is_open_in_an_office(url);
  };
  for (int number = 2; std::any_of(urls.begin(), urls.end(), taken); ++number)
    urls = urls_in(folder, numbered(name, number), files);
  return urls;
}

// The files while they are written. What has its name already is taken away again, unless all have.
class Set {
 public:
  Set(const Disk& disk, const Urls& urls) : disk_(disk), urls_(urls) {}
  Set(const Set&) = delete;
  Set& operator=(const Set&) = delete;
  ~Set() {
    if (named_ == urls_.size()) return;
    while (named_ > 0) disk_.removes(urls_[--named_]);
  }

  // As FileOfSet or NamedFile, one for each URL.
  template <class File>
  [[nodiscard]] bool takes(const std::vector<File>& files) {
    for (std::size_t place = 0; place < files.size(); ++place) {
      files_.push_back(std::make_unique<TemporaryFile>(disk_, urls_[place]));
      if (!files_.back()->takes(files[place].bytes)) return false;
    }
    return true;
  }
  // Somebody else may have made a file of that name meanwhile.
  [[nodiscard]] bool get_their_names() {
    for (; named_ < urls_.size(); ++named_) {
      if (disk_.exists(urls_[named_]) || !files_[named_]->gets_its_name()) return false;
    }
    return true;
  }

 private:
  const Disk& disk_;
  const Urls& urls_;
  std::vector<std::unique_ptr<TemporaryFile>> files_;
  std::size_t named_ = 0;
};

template <class File>
bool writes(const Disk& disk, const Urls& urls, const std::vector<File>& files) {
  try {
    Set set(disk, urls);
    return set.takes(files) && set.get_their_names();
  } catch (const uno::OfficeError&) {
    return false;
  }
}

}  // namespace

void require_folder(const Services& office, std::string_view folder) {
  if (!Disk(office).is_folder(folder)) throw Refusal(texts::kNoFolder, {office.path_of(folder)});
}

std::vector<std::string> write_set(const Services& office, std::string_view folder,
                                   std::string_view name, const std::vector<FileOfSet>& files) {
  require_folder(office, folder);
  const Disk disk(office);
  Urls urls = free_urls(disk, folder, name, files);
  if (!writes(disk, urls, files)) throw Refusal(texts::kSetNotWritten, {office.path_of(folder)});
  return urls;
}

std::string write_folder(const Services& office, std::string_view folder, std::string_view name,
                         const std::vector<NamedFile>& files) {
  require_folder(office, folder);
  const Disk disk(office);
  std::string made = free_url(disk, folder, name);
  const std::string path = office.path_of(made);
  if (!disk.makes_folder(made)) throw Refusal(texts::kFolderNotWritten, {path});
  Urls urls;
  for (const NamedFile& file : files) urls.push_back(url_in(made, file.name));
  if (writes(disk, urls, files)) return made;
  disk.removes(made);
  throw Refusal(texts::kFolderNotWritten, {path});
}

}  // namespace poa::extension
