package org.example.consumer;

import org.parlstaff.payscale.FileFormatException;
import org.parlstaff.staffing.offer.Examiner;
import org.parlstaff.staffing.offer.Offer;
import org.parlstaff.staffing.offer.OfferReport;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OfferController {

    private final Examiner examiner = Examiner.shipped();

    @PostMapping("/offers")
    OfferReport examine(@RequestBody Offer offer) {
        return examiner.examine(offer);
    }

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException e) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileFormatException file) {
                problem.setDetail(file.fault());
                problem.setProperty("pointer", file.pointer());
            }
        }
        return problem;
    }
}
