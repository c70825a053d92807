// SPDX-License-Identifier: MPL-2.0
#include "closing/verification.hpp"

#include <algorithm>
#include <cstddef>
#include <exception>
#include <utility>
#include <vector>

#include "catalog/commands.hpp"
#include "closing/doubts.hpp"
#include "domain/form/form.hpp"
#include "domain/values/number.hpp"
#include "domain/values/text.hpp"
#include "formats/differing_cells.hpp"
#include "formats/digest.hpp"
#include "formats/json.hpp"
#include "office/file_contents.hpp"
#include "office/files.hpp"
#include "office/open_documents.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "reports/report_source.hpp"
#include "review/closed_copy.hpp"
#include "workbook/form_in.hpp"

namespace poa::extension {
namespace {

using formats::ReportFile;
using uno::Ref;

constexpr std::size_t kMostCells = 50;
constexpr std::string_view kData = "json";

// What a report is verified against, and what there is to say of it.
class Check {
 public:
  Check(const Session& session, std::string name, const Form& form)
      : session_(session), name_(std::move(name)), form_(form), digest_(formats::digest_of(form)) {}

  [[nodiscard]] const std::string& digest() const { return digest_; }
  [[nodiscard]] bool has_digest() const { return has_digest_; }

  void compare_typed(const std::string& typed) {
    compare(typed, texts::kDiffersTyped);
    if (typed == digest_) add(texts::kAgreesTyped);
    typed_ = true;
  }
  void compare_borne(const std::vector<std::string>& borne) {
    for (const std::string& digest : borne) compare(digest, texts::kDiffersBorne);
    if (borne.size() > 1) {
      std::string list;
      for (const std::string& digest : borne)
        list += (list.empty() ? "" : "; ") + in_groups(digest);
      add(texts::kSeveralDigests, {list});
      not_certain_ = true;
    }
    const bool same = borne.size() == 1 && borne.front() == digest_;
    if (same && !typed_) add(texts::kAgreesBorne);
  }
  // Where the data were changed themselves, nothing is compared with them.
  void compare_data(const std::string& name, const ReportFile& data) {
    if (!data.closing) return add(texts::kDataNotClosed, {name});
    const std::string own = formats::digest_of(data.form);
    const std::string& borne = data.closing->digest;
    if (own != borne) {
      add(texts::kDataForged, {name, in_groups(borne), in_groups(own)});
      not_certain_ = true;
      return;
    }
    has_digest_ = true;
    if (borne != digest_) {
      differs_ = true;
      add(texts::kDiffersData, {name, in_groups(borne)});
    }
    list_cells(data.form);
  }
  void doubt(const Doubts& doubts) {
    not_certain_ |= !doubts.misleading.empty();
    for (const std::string& sentence : doubts.misleading) lines_.push_back(sentence);
    for (const std::string& sentence : doubts.hidden) lines_.push_back(sentence);
  }
  void add(const Text& text, std::initializer_list<Word> words = {}) {
    lines_.push_back(say(session_.language, text, words));
  }
  [[nodiscard]] bool differs() const { return differs_; }

  [[nodiscard]] Verification result() const {
    const Agreement agreement = differs_       ? Agreement::Differs
                                : not_certain_ ? Agreement::NotCertain
                                               : Agreement::Agrees;
    std::string text =
        say(session_.language, opening(agreement), {name_, in_groups(digest_)}) + ".";
    for (const std::string& line : lines_) text += "\n" + line + (ends(line) ? "" : ".");
    return {agreement, text};
  }

 private:
  static bool ends(const std::string& line) {
    return line.ends_with('.') || line.find('\n') != std::string::npos;
  }
  static const Text& opening(Agreement agreement) {
    switch (agreement) {
      case Agreement::Agrees:
        return texts::kAgrees;
      case Agreement::Differs:
        return texts::kDiffers;
      case Agreement::NotCertain:
        break;
    }
    return texts::kNotCertainCopy;
  }

  void compare(const std::string& wanted, const Text& text) {
    has_digest_ = true;
    if (wanted == digest_) return;
    differs_ = true;
    add(text, {in_groups(wanted)});
  }

  [[nodiscard]] std::string value(const Cell& cell) const {
    return is_blank_cell(cell) ? say(session_.language, texts::kBlankValue)
                               : quotation(cell_text(cell));
  }
  void list_cells(const Form& closed) {
    const auto cells = formats::differing_cells(closed, form_);
    if (cells.empty()) return;
    std::string list;
    for (std::size_t place = 0; place < std::min(cells.size(), kMostCells); ++place) {
      const formats::DifferingCell& cell = cells[place];
      list += (place == 0 ? "" : "\n") + say(session_.language, texts::kDifferingCell,
                                             {cell.place, value(cell.closed), value(cell.now)});
    }
    if (cells.size() > kMostCells)
      list += "\n" + say(session_.language, texts::kAndMore, {cells.size() - kMostCells});
    add(texts::kDifferingCells, {cells.size(), list});
  }

  const Session& session_;
  std::string name_;
  const Form& form_;
  std::string digest_;
  std::vector<std::string> lines_;
  bool has_digest_ = false;
  bool typed_ = false;
  bool differs_ = false;
  bool not_certain_ = false;
};

std::string data_beside(const std::string& url) {
  const std::string ending = ending_of(url);
  return ending.empty() ? std::string()
                        : url.substr(0, url.size() - ending.size()) + std::string(kData);
}

// A closing without its data is none: they are written last.
void compare_with_data(const Session& session, const std::string& url, Check& check) {
  const std::string data = data_beside(url);
  if (data.empty()) return;
  const std::string name = shown_name(session.office, data);
  std::string bytes;
  try {
    bytes = bytes_in_file(session.office, data, formats::kLargestJson);
  } catch (const std::exception&) {
    return check.add(texts::kNoData, {name});
  }
  const auto read = formats::read_report_json(bytes);
  if (!read) return check.add(texts::kDataNotRead, {name, read.error().message});
  check.compare_data(name, read.value());
}

Verification verify_data(const Session& session, std::string_view url,
                         const std::optional<std::string>& typed) {
  const std::string name = shown_name(session.office, url);
  const auto read =
      formats::read_report_json(bytes_in_file(session.office, url, formats::kLargestJson));
  if (!read)
    throw Refusal(texts::kNotReportData, {session.office.path_of(url), read.error().message});
  const ReportFile& data = read.value();
  Check check(session, name, data.form);
  if (typed) check.compare_typed(*typed);
  if (data.closing) check.compare_borne({data.closing->digest});
  if (!check.has_digest()) throw Refusal(texts::kNoDigest, {name, catalog::kDigestArgument});
  return check.result();
}

}  // namespace

Verification verify(const Session& session, const Workbook& copy,
                    const std::optional<std::string>& typed) {
  const auto& model = copy.model();
  const std::string name = name_of_document(session.office, model);
  const Form form = form_in(copy);
  const auto borne = borne_digests(model);
  if (!typed && borne.empty()) throw Refusal(texts::kNoDigest, {name, catalog::kDigestArgument});
  Check check(session, name, form);
  if (typed) check.compare_typed(*typed);
  check.compare_borne(borne);
  const std::string url = uno::XModel::url(model).utf8();
  if (!borne.empty() && !url.empty()) compare_with_data(session, url, check);
  if (!check.differs()) {
    check.doubt(doubts_about(session, copy));
    check.add(texts::kOnlyFormCovered);
  }
  return check.result();
}

Verification verify_file(const Session& session, std::string_view url,
                         const std::optional<std::string>& typed) {
  if (ending_of(url) == kData) return verify_data(session, url, typed);
  if (const auto open = open_document(session.office, url))
    return verify(session, Workbook(open), typed);
  const auto document = open_report(session.office, url);
  return verify(session, Workbook(document->model()), typed);
}

}  // namespace poa::extension
